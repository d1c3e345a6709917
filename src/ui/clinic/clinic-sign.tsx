import { useExplorer } from '../../state/hooks.ts';
import styles from './clinic.module.css';

/** Whose edition this is, with its logo; nothing where it is nobody's. */
export function ClinicSign() {
  const clinic = useExplorer((s) => s.content?.clinic);
  if (!clinic) return null;
  return (
    <p className={styles.sign} data-clinic="sign">
      {clinic.logo && <img src={clinic.logo} alt="" />}
      <span>{clinic.name}</span>
    </p>
  );
}
