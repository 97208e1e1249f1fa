// Runs before the first paint, so that a stored theme never flashes in after the other one.
const SCRIPT = `(function(d){d.dataset.script='';try{var t=localStorage.getItem('theme');if(t==='dark'||t==='light')d.dataset.theme=t}catch(e){}})(document.documentElement)`;

/** Applies the reader's stored theme and tells the styles that scripts run. */
export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file.
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
