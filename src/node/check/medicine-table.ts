/** What regulators and guidelines say about a medicine, as far as sentences can be matched against it. */
export interface MedicineFacts {
  readonly generic: string;
  /** Its names besides the generic one, also in other languages. */
  readonly names: readonly string[];
  readonly kind: 'jak pill' | 'jak cream' | 'biologic' | 'other';
  /** The youngest age in years for which it is approved in eczema, in any region that this guide mentions. */
  readonly fromAge?: number;
  /** True if it is for mild eczema as well. */
  readonly mild?: boolean;
  /** True if its label warns of harm to an unborn baby, or says that too little is known. */
  readonly avoidInPregnancy?: boolean;
  readonly avoidBreastfeeding?: boolean;
  readonly avoidLiveVaccines?: boolean;
  /** True if the FDA approved it for atopic dermatitis. */
  readonly usApproved?: boolean;
  /** The most people of 100 whom a trial counted with a skin score down by three quarters, or with clear skin. */
  readonly mostHelped?: number;
  readonly source: string;
}

const noJak = {avoidInPregnancy: true, avoidBreastfeeding: true, avoidLiveVaccines: true} as const;

/** The medicines of the guide. Sources are named by their publisher and edition. */
export const medicineTable: readonly MedicineFacts[] = [
  {
    generic: 'upadacitinib',
    names: ['Rinvoq'],
    kind: 'jak pill',
    fromAge: 12,
    ...noJak,
    usApproved: true,
    mostHelped: 80,
    source: 'Rinvoq US label, copy of 2025; Measure Up 1, Lancet 2021;397:2151',
  },
  {
    generic: 'abrocitinib',
    names: ['Cibinqo'],
    kind: 'jak pill',
    fromAge: 12,
    ...noJak,
    usApproved: true,
    mostHelped: 63,
    source: 'Cibinqo US label, copy of January 2024; JADE MONO-1, Lancet 2020',
  },
  {
    generic: 'baricitinib',
    names: ['Olumiant'],
    kind: 'jak pill',
    fromAge: 2,
    ...noJak,
    usApproved: false,
    source: 'Olumiant UK product characteristics, 30 July 2024; AAD guideline, January 2024',
  },
  {
    generic: 'ruxolitinib',
    names: ['Opzelura'],
    kind: 'jak cream',
    fromAge: 2,
    mild: true,
    avoidBreastfeeding: true,
    usApproved: true,
    mostHelped: 54,
    source: 'Opzelura US label, copy of September 2025; TRuE-AD trials',
  },
  {
    generic: 'delgocitinib',
    names: ['Anzupgo'],
    kind: 'jak cream',
    fromAge: 18,
    usApproved: false,
    source: 'Anzupgo US label, copy of August 2025',
  },
  {
    generic: 'dupilumab',
    names: ['Dupixent'],
    kind: 'biologic',
    fromAge: 0.5,
    avoidLiveVaccines: true,
    usApproved: true,
    mostHelped: 69,
    source: 'Dupixent US pages citing the label; CHRONOS trial',
  },
  {
    generic: 'tralokinumab',
    names: ['Adbry', 'Adtralza'],
    kind: 'biologic',
    fromAge: 12,
    avoidLiveVaccines: true,
    usApproved: true,
    mostHelped: 56,
    source: 'ECZTRA trials; National Eczema Association, December 2023',
  },
  {
    generic: 'lebrikizumab',
    names: ['Ebglyss'],
    kind: 'biologic',
    fromAge: 12,
    avoidLiveVaccines: true,
    usApproved: true,
    mostHelped: 59,
    source: 'ADvocate trials, NEJM 2023',
  },
  {
    generic: 'nemolizumab',
    names: ['Nemluvio'],
    kind: 'biologic',
    fromAge: 12,
    avoidLiveVaccines: true,
    usApproved: true,
    source: 'Nemluvio US label, 26 June 2025',
  },
  {
    generic: 'methotrexate',
    names: ['metotrexato'],
    kind: 'other',
    avoidInPregnancy: true,
    avoidBreastfeeding: true,
    avoidLiveVaccines: true,
    source: 'National Eczema Society, methotrexate',
  },
  {
    generic: 'mycophenolate',
    names: ['CellCept', 'micofenolato'],
    kind: 'other',
    avoidInPregnancy: true,
    avoidBreastfeeding: true,
    avoidLiveVaccines: true,
    source: 'National Eczema Society, mycophenolate; US REMS',
  },
  {
    generic: 'cyclosporine',
    names: ['ciclosporin', 'ciclosporina'],
    kind: 'other',
    avoidLiveVaccines: true,
    source: 'National Eczema Society, ciclosporin',
  },
  {
    generic: 'azathioprine',
    names: ['azatioprina'],
    kind: 'other',
    avoidLiveVaccines: true,
    source: 'National Eczema Society, azathioprine',
  },
  {
    generic: 'crisaborole',
    names: ['Eucrisa', 'crisaborol'],
    kind: 'other',
    fromAge: 0.25,
    mild: true,
    usApproved: true,
    source: 'openFDA label of 2 June 2026',
  },
  {
    generic: 'roflumilast',
    names: ['Zoryve'],
    kind: 'other',
    fromAge: 2,
    mild: true,
    usApproved: true,
    source: 'FDA approval news, October 2025',
  },
  {
    generic: 'difamilast',
    names: ['Adquey'],
    kind: 'other',
    fromAge: 2,
    mild: true,
    usApproved: true,
    source: 'openFDA label of 18 July 2026',
  },
  {
    generic: 'tapinarof',
    names: ['Vtama'],
    kind: 'other',
    fromAge: 2,
    mild: true,
    usApproved: true,
    source: 'FDA approval news, December 2024; ADORING 1',
  },
];
