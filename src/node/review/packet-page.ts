import {createHash} from 'node:crypto';
import {escape} from '../html/escape.js';
import {marksKind, verdicts} from './marks.js';
import {PacketClient} from './packet-client.js';
import {packetStyle} from './packet-style.js';
import {tiers, type PacketSource, type Row, type Tier} from './packet.js';

const script = `new (${String(PacketClient)})(document);`;

// Allows exactly this script and style, and nothing from elsewhere.
const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(packetStyle)}; base-uri 'none'; form-action 'none'`;

const languageName = (code: string) =>
  new Intl.DisplayNames(['en'], {type: 'language'}).of(code) ?? code;

function drawWords(words: Row['words']): string {
  const drawn = Object.entries(words).map(
    ([lang, text]) =>
      `<p><b>${escape(languageName(lang))}</b><span lang="${escape(lang)}" dir="auto">${escape(text)}</span></p>`
  );
  return `<div class="words">${drawn.join('')}</div>`;
}

function drawSource({title, publisher, url, edition, read}: PacketSource): string {
  const link = /^https?:\/\//i.test(url)
    ? `<a href="${escape(url)}" rel="noreferrer">${escape(title)}</a>`
    : escape(title);
  const facts = [
    publisher,
    edition ? `edition: ${edition}` : 'edition not named',
    read && `read: ${read}`,
  ];
  return `<li>${link}. ${escape(facts.filter(Boolean).join('. '))}</li>`;
}

function drawVerdicts(id: string): string {
  const boxes = Object.entries(verdicts).map(
    ([value, label]) =>
      `<label><input type="radio" name="verdict-${id}" value="${value}"> ${label}</label>`
  );
  return `<fieldset><legend>Your verdict</legend>${boxes.join('')}<label><input type="checkbox" name="harm-${id}"> A harm is missing</label></fieldset>`;
}

function drawRow({id, tier, words, claims, paths, sources}: Row): string {
  const named = sources.length
    ? sources.map(drawSource).join('')
    : '<li>No source is named here.</li>';
  const places = paths.map(path => `<code>${escape(path)}</code>`).join(', ');
  return `<li class="claim" id="c${id}" data-tier="${tier}" data-claims="${claims.join(' ')}">
${drawWords(words)}
<ul class="sources">${named}</ul>
${drawVerdicts(id)}
<div class="fields"><label>Quote from the source<textarea name="quote" rows="1"></textarea></label><label>Comment<textarea name="comment" rows="1"></textarea></label></div>
<p class="paths">${places}</p>
</li>`;
}

function drawTier(tier: Tier, rows: readonly Row[]): string {
  const own = rows.filter(each => each.tier === tier);
  if (!own.length) return '';
  return `<section><h2>${tier}. ${tiers[tier]} (${own.length})</h2><ol>${own.map(drawRow).join('\n')}</ol></section>`;
}

// A dermatologist and a pharmacist can spare an evening for it.
const targetMinutes = 90;

function drawBar(rows: readonly Row[]): string {
  const safety = rows.filter(({tier}) => tier === 'A').length;
  return `<div class="bar" role="region" aria-label="Progress">
<progress id="progress" max="${rows.length}" value="0" aria-label="Claims judged"></progress>
<span><b id="judged">0</b> of ${rows.length} judged, safety <b id="safety">0</b> of ${safety}; <b id="minutes">0</b> of ${targetMinutes} minutes</span>
<label>Show <select id="show"><option value="all">all</option><option value="waiting">not judged</option><option value="open">open points</option></select></label>
<button id="save" type="button">Save marks</button>
<label class="load">Load marks<input id="load" type="file" accept=".json,application/json"></label>
<button id="print" type="button">Print</button>
<span id="status" role="status"></span>
</div>`;
}

const introduction = `<p>Each claim of the text is listed here once, starting with those that could do most harm. Compare it with its source, paste the sentence that supports it, and tick one box. Save your marks as often as you like, and load them to continue: this page keeps nothing and sends nothing.</p>
<p class="note">The safety part has to be judged in full. A text is signed once every claim has been found right; a partial review never renews its date.</p>
<p><label>Your name <input id="reviewer" type="text" autocomplete="name"></label></p>`;

/** The page that a reviewer works through: one file, without a request. */
export function packetPage(rows: readonly Row[], languages: readonly string[]): string {
  const parts = (Object.keys(tiers) as Tier[]).map(tier => drawTier(tier, rows));
  const languageNames = languages.map(languageName).join(', ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Medical review: ${rows.length} claims</title>
<style>${packetStyle}</style>
</head>
<body data-kind="${marksKind}">
<header><h1>Medical review</h1><p>${rows.length} claims in ${escape(languageNames)}.</p>${introduction}</header>
${drawBar(rows)}
<main>${parts.join('\n')}
<section><h2>Open points (<span id="open-count">0</span>)</h2><ul id="open"></ul></section></main>
<script>${script}</script>
</body>
</html>
`;
}
