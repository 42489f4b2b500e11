/** A shape's classes, such as `warm fly`, one of which may fill it; and its path. */
export type Layer = readonly [look: string, path: string];

export const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 0 .1z`;

/** A thick line with an outline, for limbs, nerves and walls. */
export const tube = (look: string, path: string): Layer[] => [
  [`tube ${look} edge`, path],
  [`tube ${look}`, path],
];

/** Envelopes at points such as `160 50,218 38`. */
export const messages = (points: string): Layer[] =>
  points.split(',').map(point => ['warm fly', `M${point}m-15-10h30v20h-30zm30 0l-15 12-15-12`]);

/** An immune cell with bulges, and a mark that says that it is on alert. */
export function immuneCell(x: number, y: number, r: number): Layer[] {
  const bulges = [...Array(9).keys()].map(index => {
    const angle = (index * Math.PI) / 4;
    return `${Math.round(x + r * Math.cos(angle))} ${Math.round(y + r * Math.sin(angle))}`;
  });
  return [
    ['tint2', `M${bulges.join(`A${r / 2} ${r / 2} 0 0 1 `)}`],
    ['tint3', circle(x, y, r / 2)],
    ['alarm bold', `M${x} ${y - r / 4}v${r / 4}m0 ${r / 4}v.1`],
  ];
}

/** A switch that is on, off, or held off by a capsule at the place where its knob would go. */
export function jakSwitch(x: number, y: number, isOn: boolean, isHeld: boolean): Layer[] {
  const capsule: Layer[] = [
    [
      'paper pill',
      `M${x + 8} ${y - 6.6}l20.7-7.5a11 11 0 0 1 7.5 20.7l-20.7 7.5a11 11 0 0 1-7.5-20.7z`,
    ],
    ['accent pill', `M${x + 18.3} ${y - 10.3}l10.3-3.8a11 11 0 0 1 7.5 20.7l-10.3 3.8z`],
  ];
  return [
    [
      isOn ? 'warning' : isHeld ? 'tint2' : 'paper',
      `M${x - 24} ${y - 15}h48a15 15 0 0 1 0 30h-48a15 15 0 0 1 0-30z`,
    ],
    isOn ? ['paper go', circle(x + 24, y, 10)] : ['tint3', circle(x - 24, y, 10)],
    ...(isHeld ? capsule : []),
  ];
}

export const germ = (x: number, y: number): Layer[] => [
  ['bold', `M${x} ${y}m0-20v40m-20-20h40m-6-14-28 28m0-28 28 28`],
  ['warm', circle(x, y, 14)],
  ['', `M${x - 8} ${y - 6}l6 4m10-4-6 4m-7 9q5-5 10 0`],
];

const scratching: readonly Layer[] = [
  ...tube('limb', 'M122 132Q152 138 152 160'),
  ...tube('scratch', 'M152 160L122 160'),
  ...tube(
    'finger scratch',
    'M118 154L98 160 90 176M120 160L104 166 99 180M122 166L112 171 109 184M126 168L120 184'
  ),
  ['alarm bold', 'M82 162l-7-6m-2 18l-9-3'],
];

const largePatch = 'M64 188q24-8 52-3 6 8-4 14-24 4-42 1-10-4-6-12z';
const smallPatch = 'M84 188q10-4 20 0 0 7-10 7-10 0-10-7z';
const worried = 'M63 48l10-5m24 5l-10-5M71 75q9-8 18 0';
const calm = 'M70 71q10 9 20 0';

/** A person with a patch of itchy skin, who scratches it or leaves it alone. */
export const person = (itches: boolean): Layer[] => [
  ['tint3', 'M22 230V156Q22 112 64 106h32Q138 112 138 156v74z'],
  ['body', 'M68 78v30q12 12 24 0V78z'],
  ['shade flat', 'M68 82q12 16 24 0v12q-12 12-24 0z'],
  ['body', 'M52 52q0-32 28-32t28 32q0 36-28 36t-28-36z'],
  ['hair', 'M50 56Q44 12 80 12t30 44q-2-18-14-24-20 12-38 6-6 6-8 18z'],
  ['bold', 'M70 56v.1M90 56v.1'],
  ['', itches ? worried : calm],
  ...tube('limb', 'M38 134Q22 160 34 192'),
  ...(itches ? tube('finger', 'M138 184L154 177') : []),
  ...tube('', `M36 194L136 190${itches ? 'q12-3 20-1' : ''}`),
  ['', itches ? 'M166 190h-13' : ''],
  ['warning flat', itches ? largePatch : smallPatch],
  ...(itches ? scratching : tube('limb', 'M122 134Q142 160 134 224')),
];
