import {html, type TemplateResult} from 'lit';
import type {BuilderHost} from './builder-host.js';
import {fileNameOf, ownScriptName} from './snippet.js';

/** Instructions for publishers who have never put a file on a server. */
export function renderHosting(host: BuilderHost): TemplateResult {
  const {form, materials, state} = host;
  const whole = 'eczema-guide.js';
  const name = form.hasOwnScript
    ? fileNameOf(ownScriptName, state, materials.script?.integrity)
    : fileNameOf(whole, state, materials.integrity[whole]);
  return html`<details class="hosting">
    <summary>How do I put a file on my site?</summary>
    <ol>
      <li>Download the files listed above. Keep their names.</li>
      <li>
        Open your web host’s file manager (in cPanel, Plesk and others it is called “Files” or “File
        Manager”), or the program with which your pages are copied. Go to the folder of your pages,
        often “public_html” or “www”.
      </li>
      <li>Make a folder there, such as “widgets”, and upload the files into it.</li>
      <li>
        Open https://your-site/widgets/${name} in the browser. You see a page of code. A page that
        says “not found” means another folder or another name.
      </li>
      <li>Write https://your-site/widgets/ into “Where the files will be” above.</li>
    </ol>
    <p>
      WordPress’s media library refuses scripts: choose “WordPress with the plugin”, which includes
      them. Systems that take no files at all, such as Notion and Google Sites, take “A frame”, with
      the files on another server. If somebody else looks after your site, send them the files and
      the link below: that is all they need.
    </p>
  </details>`;
}
