// Runs before the app: says, in the words of index.html, when the app does not come.
(() => {
  const words = document.getElementById('boot');
  if (!words) return;
  const asked = /^#?!?\/*(en|es)\b/i.exec(location.hash);
  const language = asked ? asked[1].toLowerCase() : /^es/i.test(navigator.language || '') ? 'es' : 'en';
  // The colours that were chosen, so that none flash up that were not.
  try {
    const { theme } = JSON.parse(localStorage.getItem('trigger-point-explorer:settings'));
    if (/^(light|dark|contrast)$/.test(theme)) document.documentElement.dataset.theme = theme;
  } catch (_) {
    // Nothing is kept, or nothing may be.
  }
  for (const part of words.children) part.hidden = part.lang !== language;
  for (const button of words.getElementsByTagName('button')) button.onclick = () => location.reload();
  const fail = () => {
    words.className = 'boot failed';
  };
  if (!('noModule' in document.createElement('script'))) fail();
  // A script that did not come, or that this browser cannot read; once the app is there the words are gone.
  window.addEventListener('error', fail, true);
  window.addEventListener('unhandledrejection', fail);
  window.addEventListener('load', () => setTimeout(fail, 3000));
})();
