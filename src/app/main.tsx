import '@fontsource/atkinson-hyperlegible/latin-400.css';
import '@fontsource/atkinson-hyperlegible/latin-700.css';
import './base.css';
import { createRoot } from 'react-dom/client';
import { readAddress } from '../state/explorer.ts';
import { App } from './app.tsx';

readAddress();
window.addEventListener('hashchange', readAddress);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<App />);
