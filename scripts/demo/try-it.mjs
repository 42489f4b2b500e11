import {codeBlock} from './examples.mjs';
import {escape, sentence} from './layout.mjs';

/** The shared attributes that are worth trying. */
const shown = new Set(['heading', 'heading-level']);

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

function select(id, label, options) {
  const choices = options.map(([value, words]) => `<option value="${value}">${words}</option>`);
  return `<div class="field">
<label for="${id}">${label}</label>
<select id="${id}">${choices.join('')}</select>
</div>`;
}

function looks(themes, languages) {
  const files = themes.map(name => [`../themes/${name}.css`, name.replaceAll('-', ' ')]);
  const schemes = ['light', 'dark'].map(scheme => [scheme, scheme]);
  return `<fieldset class="group">
<legend>Looks and language</legend>
${select('try-theme', 'In the look of', [['', 'this page'], ...files])}
${select('try-scheme', 'Light or dark', [['', 'as on the device'], ...schemes])}
${select('try-language', 'Language', languages)}
<p class="hint" id="try-language-about" role="status"></p>
<div class="field">
<label for="try-accent"><code>--guide-accent</code></label>
<input type="color" id="try-accent" value="#0f6b6b" />
</div>
</fieldset>`;
}

function json(builtIn) {
  return `<details class="more">
<summary>Content as JSON</summary>
<div class="field">
<label for="try-json">Content</label>
<p class="hint" id="try-json-about">Change it, and the element draws it; if something is wrong, it is explained here.</p>
<textarea id="try-json" rows="14" spellcheck="false" aria-describedby="try-json-about try-json-error"${builtIn ? ` data-built-in="../../dist/content/en/${builtIn}.json"` : ''}></textarea>
<p class="problem" id="try-json-error" role="status" hidden></p>
</div>
</details>`;
}

/** An element with controls for its attributes, its content and its looks. The page's script makes them work. */
export function tryIt({tag, markup, attributes, builtIn, themes, languages}) {
  const controls = attributes
    .filter(({name, inheritedFrom}) => !inheritedFrom || shown.has(name))
    .map(control);
  return `<section class="part try" aria-labelledby="try" data-tag="${tag}">
<h2 id="try">Try it</h2>
<div class="result">
${markup}
</div>
<form class="controls" aria-label="Change it" hidden>
${looks(themes, languages)}
<fieldset class="group">
<legend>Attributes</legend>
${controls.join('\n')}
</fieldset>
${json(builtIn)}
</form>
<div class="code">
${codeBlock('Code', markup)}
</div>
</section>`;
}
