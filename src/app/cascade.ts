/*
 * The style sheets in the order of their rules, whatever the order of the imports: where two of them speak of the same
 * element, the later one counts.
 */
import '../ui/parts/shared.module.css';
import '../ui/parts/choice.module.css';
import '../ui/page/display-menu.module.css';
import '../ui/page/header.module.css';
import '../ui/print/print-notice.module.css';
import '../ui/print/print.css';
import '../ui/loading/loading.module.css';
import '../ui/parts/claims.module.css';
import '../ui/page/kept-list.module.css';
import '../ui/parts/panel.module.css';
import '../ui/exercise/exercise.module.css';
import '../ui/parts/steps.module.css';
import '../ui/parts/hatch.module.css';
import '../ui/help/help.module.css';
import '../ui/help/key-list.module.css';
import '../ui/pain/pain.module.css';
import '../ui/after/time-line.module.css';
import '../ui/band/band.module.css';
import '../ui/help/first-hint.module.css';
import '../ui/parts/viewport-frame.module.css';
