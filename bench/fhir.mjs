import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {writeMeasured} from './document.mjs';
import {answersTo, readForms} from './fhir-forms.mjs';
import {inBrowser, inTurns, lhc, onPage} from './setting.mjs';

/** A script with only the self-check, as a publisher makes it. */
function ownScript(...flags) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'check.js');
  const given = ['dist/node/eczema-guide.js', 'bundle', 'self-check', ...flags, '--out', file];
  execFileSync(process.execPath, given, {stdio: 'pipe'});
  const code = readFileSync(file, 'utf8');
  rmSync(folder, {recursive: true});
  return code;
}

const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>';
const inScript = form => JSON.stringify(form).replaceAll('<', '\\u003c');

/** Pages that show a form, and the files that they load. */
function filesFor(forms) {
  const files = {'/check.js': ownScript('--forms'), ...lhc};
  Object.values(forms).forEach((form, place) => {
    files[`/ours/${place}`] =
      `${head}<body><self-check><script type="application/json">${inScript(form)}</script></self-check><script src="/check.js"></script>`;
    files[`/lhc/${place}`] =
      `${head}<link rel="stylesheet" href="/styles.css"><body><div id="box"></div><script src="/zone.js"></script><script src="/lhc-forms.js"></script><script src="/lhc-fhir.js"></script><script>LForms.Util.addFormToPage(${inScript(form)}, 'box', {fhirVersion: 'R4'})</script>`;
  });
  return files;
}

/** In the page: the texts of the questions that can be answered now. */
const shown = {
  ours: () =>
    [...document.querySelector('self-check').shadowRoot.querySelectorAll('[part=item]')]
      .filter(card => card.querySelector('input, textarea, select'))
      .map(card => card.querySelector('.question').innerText.trim()),
  lhc: () =>
    [...document.querySelectorAll('#box .lhc-item-question')]
      .filter(item => item.querySelector('input, textarea, select, button'))
      .map(item => item.querySelector('.lhc-question')?.innerText.replace(/\*?$/, '').trim()),
};

const ready = {
  ours: () => document.querySelector('self-check').shadowRoot?.querySelector('.question'),
  lhc: () => document.querySelector('#box .lhc-question .question'),
};

/** Answers our element, and reads its response. */
const answerOurs = async answers => {
  const element = document.querySelector('self-check');
  Object.assign(element, {answers});
  await element.updateComplete;
  return element.questionnaireResponse;
};

/** Gives LHC-Forms our response, and reads theirs. */
const answerLhc = async ([form, response]) => {
  const {Util} = globalThis.LForms;
  let converted;
  try {
    converted = Util.convertFHIRQuestionnaireToLForms(form, 'R4');
  } catch ({message}) {
    return {refused: message};
  }
  const merged = Util.mergeFHIRDataIntoLForms(response, converted, 'R4');
  await Util.addFormToPage(merged, 'box');
  await new Promise(resolve => setTimeout(resolve, 500));
  return Util.getFormFHIRData('QuestionnaireResponse', 'R4');
};

/** The answers of a response by their place in the form: `group/question = value`. */
function answersIn(items = [], around = '') {
  return items.flatMap(({linkId, item, answer = []}) => {
    const path = `${around}${linkId}`;
    const own = answer.flatMap(({item: inner, ...value}) => [
      ...Object.values(value).map(each => `${path} = ${plain(each)}`),
      ...answersIn(inner, `${path}/`),
    ]);
    return [...own, ...answersIn(item, `${path}/`)];
  });
}

// Codes and numbers, without display texts. A moment is the same in any time zone.
function plain(value) {
  const known = value.code && value.value === undefined ? value.code : (value.value ?? value);
  return /^\d{4}-.*T/.test(known) ? new Date(known).toISOString() : String(known);
}

// Some put a space after the number of a question.
const bare = text => text.replace(/\s/g, '');

function lacking(one, other) {
  const known = other.map(bare);
  return one.filter(each => !known.includes(bare(each)));
}

async function compareForm(browser, origin, [name, form], place) {
  const seen = {};
  for (const who of ['ours', 'lhc'])
    await onPage(browser, {}, async page => {
      await page.goto(`${origin}/${who}/${place}`);
      await page.waitForFunction(ready[who], undefined, {timeout: 20_000}).catch(() => {});
      const before = await page.evaluate(shown[who]);
      const response = await (who === 'ours'
        ? page.evaluate(answerOurs, answersTo(form))
        : page.evaluate(answerLhc, [form, seen.ours.response]));
      const after = await page.evaluate(shown[who]);
      seen[who] = {before, after, response, answers: answersIn(response.item)};
    });
  const {ours, lhc: theirs} = seen;
  return {
    name,
    refused: theirs.response.refused,
    asked: [ours.before.length, theirs.before.length],
    then: [ours.after.length, theirs.after.length],
    answers: [ours.answers.length, theirs.answers.length],
    onlyOurs: lacking(ours.after, theirs.after),
    onlyTheirs: lacking(theirs.after, ours.after),
    answersOnlyOurs: lacking(ours.answers, theirs.answers),
    answersOnlyTheirs: lacking(theirs.answers, ours.answers),
  };
}

/** In the page, from the start: when the first question appears. */
const watchFirst = isThere => {
  const look = () => {
    try {
      if (isThere()) globalThis.firstQuestion = performance.now();
    } catch {
      // The body isn't there yet.
    }
    if (!globalThis.firstQuestion) requestAnimationFrame(look);
  };
  look();
};

const timeFirst = (browser, url, who) =>
  onPage(browser, {slow: true}, async page => {
    await page.addInitScript(`(${watchFirst})(${ready[who]})`);
    let requests = 0;
    page.on('request', () => requests++);
    await page.goto(url, {timeout: 120_000});
    await page.waitForFunction(() => globalThis.firstQuestion, undefined, {timeout: 120_000});
    return {'first question ms': await page.evaluate(() => globalThis.firstQuestion), requests};
  });

const kB = files => {
  const bytes = files.map(text => brotliCompressSync(text).length);
  return (bytes.reduce((sum, each) => sum + each) / 1024).toFixed(0);
};

const row = cells => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map(row).join('\n');

const listed = (texts, mark = '') =>
  texts.map(text => `“${text.replaceAll('|', '\\|')}”`).join(', ') + (texts.length ? mark : '');

function describe(found) {
  if (found.refused) return `LHC-Forms refuses the form: “${found.refused}”`;
  const {onlyOurs, onlyTheirs, answersOnlyOurs, answersOnlyTheirs} = found;
  const parts = [
    [onlyOurs, 'asked only by ours: '],
    [onlyTheirs, 'asked only by theirs: '],
    [answersOnlyOurs, 'answered only in ours: '],
    [answersOnlyTheirs, 'answered only in theirs: '],
  ];
  return parts.flatMap(([texts, words]) => (texts.length ? words + listed(texts) : [])).join('; ');
}

async function writeTables(times, compared) {
  const speed = table(
    ['', 'kB brotli', 'Requests', 'First question, slow 4G and 4x slower CPU'],
    times
  );
  const pair = ([one, other]) => `${one} / ${other}`;
  const forms = table(
    ['Form', 'Questions at first', 'Once answered', 'Answers', 'Differences'],
    compared.map(each => [
      each.name,
      ...[each.asked, each.then, each.answers].map(pair),
      describe(each) || '–',
    ])
  );
  await writeMeasured('docs/fhir.md', `${speed}\n\n${forms}`);
}

/** The same FHIR forms in our element and in LHC-Forms: questions and answers, bytes, and time. */
export async function run() {
  const forms = readForms();
  const files = filesFor(forms);
  await inBrowser(files, async (browser, origin) => {
    const compared = [];
    for (const [place, entry] of Object.entries(forms).entries())
      compared.push(await compareForm(browser, origin, entry, place));
    const last = Object.keys(forms).length - 1;
    const taken = await inTurns(['ours', 'lhc'], who =>
      timeFirst(browser, `${origin}/${who}/${last}`, who)
    );
    const rowOf = (name, who, code) => {
      const {requests, 'first question ms': ms} = taken[who];
      return [name, kB(code), requests, `${(ms / 1000).toFixed(1)} s`];
    };
    await writeTables(
      [
        rowOf('`<self-check>`, a script of its own', 'ours', [files['/check.js']]),
        rowOf('LHC-Forms', 'lhc', Object.values(lhc)),
      ],
      compared
    );
  });
}
