/** What a form is in its paradigm, and the universal features that this implies. */
type Feats = Readonly<Record<string, string>>

/**
 * What a form is. Nouns: direct and oblique, singular and plural. Adjectives that change: masculine direct, masculine oblique
 * or plural, feminine. Verbs: as named. A form that stands for several cells is listed once for each.
 */
export type Cell =
  | 'sgDir'
  | 'sgObl'
  | 'plDir'
  | 'plObl'
  | 'base'
  | 'masc'
  | 'mascObl'
  | 'fem'
  | 'ones'
  | 'inf'
  | 'infObl'
  | 'infFem'
  | 'impMS'
  | 'impMP'
  | 'impFS'
  | 'impFP'
  | 'perfMS'
  | 'perfMP'
  | 'perfFS'
  | 'perfFP'
  | 'sub1S'
  | 'sub3S'
  | 'subP'
  | 'sub2P'
  | 'polite'
  | 'stem'
  | 'conv'
  | 'futMS'
  | 'futFS'
  | 'futMP'
  | 'futFP'

const participle = (aspect: string, gender: string, number: string): Feats => ({
  Aspect: aspect,
  Gender: gender,
  Number: number,
  VerbForm: 'Part',
  Voice: 'Act',
})
const subjunctive = (number: string, person: string): Feats => ({
  Mood: 'Sub',
  Number: number,
  Person: person,
  VerbForm: 'Fin',
  Voice: 'Act',
})
const future = (gender: string, number: string): Feats => ({
  Gender: gender,
  Mood: 'Ind',
  Number: number,
  Person: '3',
  Tense: 'Fut',
  VerbForm: 'Fin',
  Voice: 'Act',
})

/** Universal features of verb and adjective cells; nouns' depend on their gender and on what follows. */
export const CELL_FEATS: Readonly<Partial<Record<Cell, Feats>>> = {
  masc: { Case: 'Nom', Gender: 'Masc', Number: 'Sing' },
  mascObl: { Case: 'Acc', Gender: 'Masc' },
  fem: { Gender: 'Fem' },
  inf: { Case: 'Nom', Gender: 'Masc', Number: 'Sing', VerbForm: 'Inf', Voice: 'Act' },
  infObl: { Case: 'Acc', VerbForm: 'Inf', Voice: 'Act' },
  infFem: { Case: 'Nom', Gender: 'Fem', VerbForm: 'Inf', Voice: 'Act' },
  impMS: participle('Imp', 'Masc', 'Sing'),
  impMP: participle('Imp', 'Masc', 'Plur'),
  impFS: participle('Imp', 'Fem', 'Sing'),
  impFP: participle('Imp', 'Fem', 'Plur'),
  perfMS: participle('Perf', 'Masc', 'Sing'),
  perfMP: participle('Perf', 'Masc', 'Plur'),
  perfFS: participle('Perf', 'Fem', 'Sing'),
  perfFP: participle('Perf', 'Fem', 'Plur'),
  sub1S: subjunctive('Sing', '1'),
  sub3S: subjunctive('Sing', '3'),
  subP: subjunctive('Plur', '3'),
  sub2P: subjunctive('Plur', '2'),
  polite: { Mood: 'Imp', Person: '2', Polite: 'Form', VerbForm: 'Fin', Voice: 'Act' },
  stem: {},
  conv: { VerbForm: 'Conv', Voice: 'Act' },
  futMS: future('Masc', 'Sing'),
  futFS: future('Fem', 'Sing'),
  futMP: future('Masc', 'Plur'),
  futFP: future('Fem', 'Plur'),
}
