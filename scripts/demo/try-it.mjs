import {codeBlock} from './examples.mjs';
import {escape, sentence} from './layout.mjs';

/** Attributes that content gives in a better way, and one that would keep entries in this demo's storage. */
const left = new Set(['src', 'dir', 'lang']);

/** The values of a type such as `'grid' | 'list'`, if it is one. */
function choicesOf(type = '') {
  const parts = type.split('|').map(part => part.trim());
  return parts.every(part => /^'[^']*'$/.test(part)) ? parts.map(part => part.slice(1, -1)) : [];
}

function inputFor({name, type, default: standard}, id) {
  const about = `id="${id}" data-attribute="${escape(name)}" aria-describedby="${id}-about"`;
  const choices = choicesOf(type?.text);
  if (type?.text === 'boolean') return `<input type="checkbox" ${about} />`;
  if (choices.length) {
    const options = ['', ...choices].map(
      value => `<option value="${value}">${value || 'not set'}</option>`
    );
    return `<select ${about}>${options.join('')}</select>`;
  }
  const kind = type?.text === 'number' ? 'type="number"' : 'type="text" autocomplete="off"';
  return `<input ${kind} ${about}${standard ? ` placeholder="${escape(standard)}"` : ''} />`;
}

function control(attribute) {
  const id = `try-${attribute.name}`;
  return `<div class="field">
<label for="${id}"><code>${escape(attribute.name)}</code></label>
${inputFor(attribute, id)}
<p class="hint" id="${id}-about">${sentence(attribute.description)}</p>
</div>`;
}

function looks(themes) {
  const options = themes.map(
    name => `<option value="${name}">${name.replaceAll('-', ' ')}</option>`
  );
  return `<fieldset class="group">
<legend>Theme</legend>
<div class="field">
<label for="try-theme">Style sheet</label>
<select id="try-theme"><option value="">this page’s own</option>${options.join('')}</select>
</div>
<div class="field">
<label for="try-accent"><code>--guide-accent</code></label>
<input type="color" id="try-accent" value="#0f6b6b" />
</div>
<div class="field">
<label for="try-scheme"><code>color-scheme</code></label>
<select id="try-scheme"><option value="">as the device says</option><option>light</option><option>dark</option></select>
</div>
</fieldset>`;
}

function json(builtIn) {
  return `<div class="field">
<label for="try-json">Content as JSON</label>
<p class="hint" id="try-json-about">Change it, and the element draws it, or says here what is wrong.</p>
<textarea id="try-json" rows="12" spellcheck="false" aria-describedby="try-json-about try-json-error"${builtIn ? ` data-built-in="../../dist/content/en/${builtIn}.json"` : ''}></textarea>
<p class="problem" id="try-json-error" role="status" hidden></p>
</div>`;
}

/** An element with controls for its attributes, its content and its looks. The page's script makes them act. */
export function tryIt({tag, markup, attributes, builtIn, themes}) {
  const controls = attributes.filter(({name}) => !left.has(name)).map(control);
  return `<section class="part try" aria-labelledby="try" data-tag="${tag}">
<h2 id="try">Try it</h2>
<div class="example">
<div class="result">
${markup}
</div>
<div class="code">
${codeBlock('Code', markup)}
</div>
</div>
<details class="controls">
<summary>Change attributes, content and looks</summary>
<form>
<fieldset class="group">
<legend>Attributes</legend>
${controls.join('\n')}
</fieldset>
${json(builtIn)}
${looks(themes)}
</form>
</details>
</section>`;
}
