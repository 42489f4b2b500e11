import {html, svg, type TemplateResult} from 'lit';
import {flat} from '../../shared/render/flat.js';
import {changing} from '../../shared/render/inline-text.js';
import {medicineScene} from './pathway-scene.js';
import {
  circle,
  germ,
  immuneCell,
  jakSwitch,
  messages,
  person,
  tube,
  type Layer,
} from './pathway-shapes.js';

/** A scene: the key of its labels, the points that these lead to, the heights of the label "JAK", and what is drawn. */
interface Scene {
  readonly labels: 'skin' | 'sending' | 'docking' | 'on' | 'held' | 'defended' | 'weakened';
  readonly points: string;
  readonly jak?: readonly number[];
  readonly layers: readonly Layer[];
}

const bricks = (y: number, places: number[]) =>
  places.map(x => `M${x} ${y}h22a6 6 0 0 1 0 12h-22a6 6 0 0 1 0-12z`).join('');

const each = (points: string, shape: string) =>
  points
    .split(',')
    .map(point => `M${point}${shape}`)
    .join('');

/** A person scratches; the lens shows the skin there from the side. */
const skin = (): Scene => ({
  labels: 'skin',
  points: '|252,80|90,194|290,182',
  layers: [
    ['skin1 flat', 'M150 80h220v80H150z'],
    ['warm flat', 'M184 96h124q8 58-62 58-70 0-62-58z'],
    ['skin2', 'M140 156q18 14 36 0t36 0 36 0 36 0 36 0 36 0 36 0v80H140z'],
    ['body', bricks(70, [160, 196, 284, 320]) + bricks(88, [178, 268, 304, 340])],
    ['body', 'M224 120l20 8a6 6 0 0 1-5 11l-20-8a6 6 0 0 1 5-11z'],
    ['', each('232 40,262 48,228 66,256 98,268 126', 'm0-6v12m-5-9l10 6m0-6-10 6')],
    ...tube(
      'nerve',
      'M312 214Q306 180 276 164M290 171q22-4 24-30M276 164q-24-2-30-18M276 164q2-14 8-22'
    ),
    ['alarm bold', each('246 132,288 128,318 124', 'm4-9l-7 8 8 2-7 9')],
    ['ground flat', `M140-10v250h230V-10z${circle(262, 108, 88)}`],
    ...tube('nerve', `${circle(262, 108, 88)}M326 172l20 22`),
    ['leader', 'M108 182L184 64M112 196L206 176'],
    ...person(true),
  ],
});

const skinCell = 'M380-10A136 136 0 0 0 380 230z';

const sending = (): Scene => ({
  labels: 'sending',
  points: '90,56|222,30||332,186',
  layers: [
    ['alarm dots', 'M124 66Q170 34 262 40M132 100Q180 96 262 110M164 180Q210 160 262 176'],
    ...tube(
      'nerve',
      'M307 22Q299 40 316 50l20 12M287 56Q299 40 316 50M284 90q6 20 26 20h20M284 130q6-20 26-20' +
        'M307 198Q299 180 316 170l20-12M287 164Q299 180 316 170'
    ),
    ['tint1 flat', skinCell],
    ...tube('nerve', skinCell),
    ['tint2', circle(364, 110, 34)],
    ...immuneCell(82, 98, 44),
    ...immuneCell(36, 184, 24),
    ...immuneCell(136, 184, 26),
    ...messages('160 50,218 38,190 102,250 110,214 170'),
  ],
});

const cell = 'M-10 240V108Q80 70 190 70T370 108V240z';
const receptor =
  'M66 26h10q0 28 16 34v90h-10v-82q-16-8-16-42zM128 26h-10q0 28-16 34v90h10v-82q16-8 16-42z';
const genes =
  'M256 136v28m10-20v12m20-12v12m10-20v28M246 150q10-36 20 0t20 0 20 0M246 150q10 36 20 0t20 0 20 0';

const fullSignal: readonly Layer[] = [
  ['alarm bold go', 'M146 120q16 0 18 20M146 162q16 0 18-22'],
  ['alarm bold go', 'M174 133l8 8-8 8M192 133l8 8-8 8M210 133l8 8-8 8'],
  ['alarm dots go', 'M254 96Q236 84 228 66M272 94V62M296 98Q316 86 324 66'],
  ['alarm bold go', 'M221 68l5-9 9 5M264 62l8-8 8 8M317 64l9-5 5 9'],
  ['alarm bold ring', circle(276, 150, 52)],
];
const weakSignal: readonly Layer[] = [
  ['alarm dots go', 'M156 120q14 0 14 20h36M156 162q14 0 14-22M272 104V58'],
  ['alarm go', 'M206 134l7 7-7 7M265 61l7-7 7 7'],
];

/** The cell with its switches off, on, or held. */
function relay(labels: 'docking' | 'on' | 'held'): Scene {
  const isOn = labels === 'on';
  const isHeld = labels === 'held';
  const signals = {docking: [], on: fullSignal, held: weakSignal}[labels];
  return {
    labels,
    points: `97,20|${labels === 'docking' ? '124,46' : '272,24'}|${isHeld ? '120,172' : '97,178'}|276,192`,
    jak: [127, 169],
    layers: [
      ['tint1 flat', cell],
      ...tube('nerve', cell),
      ['tint2', receptor],
      ...messages(labels === 'docking' ? '97 30,34 54' : '97 30'),
      ...jakSwitch(97, 120, isOn, isHeld),
      ...jakSwitch(97, 162, isOn, isHeld),
      ...signals,
      [isOn ? 'warm' : 'tint2', circle(276, 150, 42)],
      ['shade flat', 'M276 192a42 42 0 0 0 42-42q-4 36-42 42z'],
      ['', genes],
      ...(isOn ? messages('224 46,272 34,328 44') : isHeld ? messages('272 34') : []),
    ],
  };
}

const shield = 'M266 68l44 14v36q0 42-44 64-44-22-44-64v-36z';
const broken: readonly Layer[] = [
  ['bold', 'M272 80l-12 26 16 14-14 22'],
  ['dots', 'M304 146h-84'],
  ['', 'M222 138l-8 8 8 8'],
  ...germ(187, 146),
];

/** The same switches are behind the itch and behind the defense against germs. */
const result = (isHeld: boolean): Scene => ({
  labels: isHeld ? 'weakened' : 'defended',
  points: '144,48|330,36|92,194|266,176',
  jak: [30],
  layers: [
    ...person(!isHeld),
    [isHeld ? 'alarm dots' : 'alarm bold', 'M160 82l-18 28M192 82l21 21'],
    [isHeld ? 'alarm' : 'alarm bold', 'M140 98l1 13 12-6M214 92v12h-12'],
    ...jakSwitch(178, 56, !isHeld, isHeld),
    [isHeld ? 'tint1' : 'tint3', shield],
    ['shade flat', 'M266 68l44 14v36q0 42-44 64z'],
    ...(isHeld ? broken : ([['bold', 'M246 122l16 18 28-36']] as const)),
    ...germ(330, 50),
    ...germ(336, 118),
    ...germ(326, 192),
  ],
});

function sceneAt(index: number, isHeld: boolean): Scene {
  const early = [skin, sending, () => relay('docking')][index];
  if (early) return early();
  return index > medicineScene ? result(isHeld) : relay(isHeld ? 'held' : 'on');
}

// With an end tag: the build removes the slash as needless, and the next shape would be inside this one.
const renderLayer = ([look, path]: Layer): TemplateResult =>
  svg`<path class=${look} d=${path}></path>`;

/**
 * Draws a scene of the story. Its labels are above and below, where they can wrap and grow in any language; the words
 * of the step say the same.
 */
export function renderPicture(
  index: number,
  isHeld: boolean,
  say: (key: Scene['labels']) => string
): TemplateResult {
  const {labels, points, jak = [], layers} = sceneAt(index, isHeld);
  const words = say(labels).split('|');
  const leaders = points
    .split('|')
    .map((point, at) => point && `M${at % 2 ? 270 : 90} ${at < 2 ? 0 : 220}L${point}`);
  const label = (at: number) => html`<b>${changing(words[at] ?? '')}</b>`;
  return flat(
    html`<div class="picture ${labels}" aria-hidden="true">
      ${[0, 1].map(label)}
      <svg viewBox="0 0 360 220">
        ${layers.map(renderLayer)}
        ${jak.map(y => svg`<text x=${index > medicineScene ? 178 : 34} y=${y}>JAK</text>`)}
        <path class="leader" d=${leaders.join('')} />
      </svg>
      ${[2, 3].map(label)}
    </div>`
  );
}
