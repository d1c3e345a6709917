import { useExplorer } from '../../state/hooks.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './clinic.module.css';

/** Whom to call in what is no emergency: the clinic whose edition this is; nothing where it gives no number. */
export function ClinicCall() {
  const words = useWords();
  const clinic = useExplorer((s) => s.content?.clinic);
  if (!clinic?.telephone) return null;
  return (
    <p className={styles.call} data-clinic="call">
      <span>{words.after.callClinic(clinic.name)}</span>{' '}
      <a href={`tel:${clinic.telephone.replace(/[^+0-9]/g, '')}`}>{clinic.telephone}</a>
    </p>
  );
}
