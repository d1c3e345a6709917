import '@fontsource/atkinson-hyperlegible/latin-400.css';
import '@fontsource/atkinson-hyperlegible/latin-700.css';
import './themes.css';
import './base.css';
import './reading.css';
import './forced-colours.css';
import { createRoot } from 'react-dom/client';
import { checkForUpdate, device, explorer, readAddress, stores, unpackSettings } from '../state/stores.ts';
import { wire } from '../state/wire.ts';
import { loadMessages } from '../words/messages.ts';
import { App } from './app.tsx';
import { applyDisplay } from './apply-display.ts';
import { applyLayout } from './apply-layout.ts';
import { keepFocus } from './keep-focus.ts';
import { loadContent } from './load-content.ts';
import { onePlacePerClick } from './one-place-per-click.ts';
import { PageBoundary } from './page-boundary.tsx';
import { surviveTranslation } from './survive-translation.ts';

surviveTranslation();
keepFocus();
onePlacePerClick();
unpackSettings();
applyDisplay();
applyLayout();
wire(stores, device);
// Code that comes later cannot be had: the host may have another build by now.
window.addEventListener('vite:preloadError', () => void checkForUpdate());

function open(): void {
  readAddress();
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  const page = createRoot(root);
  const { language } = explorer.getState().view;
  // Both at once, and nothing is said in another language before; without the words the page comes in English and says why.
  loadContent(language).catch(() => undefined);
  loadMessages(language)
    .catch(() => undefined)
    .then(() =>
      page.render(
        <PageBoundary>
          <App />
        </PageBoundary>,
      ),
    );
}

// In a package for a learning platform, and in no other build, the platform says where its lesson goes on.
if (import.meta.env.MODE === 'scorm')
  void import('./scorm/begin.ts').then(({ beginPackage }) => beginPackage()).then(open, open);
else open();
