/** English words in the form that a gloss needs: stop → stops, stopped, stopping; attack → attacks. */

/** What a verb's meaning is turned into. */
export type VerbShape = 'bare' | 'third' | 'past' | 'participle' | 'ing'

// verb, past, participle; from general knowledge of English.
const IRREGULAR = new Map(
  `arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet
  bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|bring brought brought|broadcast broadcast broadcast
  build built built|burn burned burned|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung
  come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamed dreamed
  drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled
  fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|give gave given|go went gone
  grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt
  keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|leap leapt leapt|learn learned learned|leave left left|lend lent lent
  let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mistake mistook mistaken|overcome overcame overcome
  overthrow overthrew overthrown|overtake overtook overtaken|override overrode overridden|oversee oversaw overseen|pay paid paid|prove proved proven|put put put|quit quit quit
  read read read|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent
  set set set|sew sewed sewn|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut
  sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|sow sowed sown|speak spoke spoken|speed sped sped|spend spent spent
  spill spilled spilled|spin spun spun|spit spat spat|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen
  stick stuck stuck|sting stung stung|strike struck struck|string strung strung|strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum
  swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|tread trod trodden
  undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld|upset upset upset
  wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld
  withstand withstood withstood|wring wrung wrung|write wrote written|rebuild rebuilt rebuilt|repay repaid repaid|retake retook retaken|rewrite rewrote rewritten|foresee foresaw foreseen`
    .split(/[|\n]/)
    .map((entry) => entry.trim().split(' '))
    .map(([verb = '', past = '', participle = '']) => [verb, { past, participle }] as const),
)
// A last consonant that doubles though the stress is not told by the spelling.
const DOUBLING =
  /^(?:admit|commit|omit|permit|submit|transmit|refer|prefer|transfer|confer|defer|infer|occur|recur|incur|concur|control|patrol|compel|expel|propel|rebel|regret|equip|begin|forget|abet|acquit|travel|cancel|label|signal|model|level|fuel|quarrel|kidnap|worship)$/

/** The verb of a meaning ("be killed", "carry out") in the shape asked for: was killed, carried out. */
export function verbForm(meaning: string, shape: VerbShape, plural = false): string {
  if (shape === 'bare') return meaning
  const space = meaning.indexOf(' ')
  const verb = space < 0 ? meaning : meaning.slice(0, space)
  const rest = space < 0 ? '' : meaning.slice(space)
  return oneVerb(verb, shape, plural) + rest
}

function oneVerb(verb: string, shape: Exclude<VerbShape, 'bare'>, plural: boolean): string {
  if (shape === 'third') {
    if (plural) return verb === 'be' ? 'are' : verb
    if (verb === 'be') return 'is'
    return verb === 'have' ? 'has' : withS(verb)
  }
  if (shape === 'ing') return ingForm(verb)
  const irregular = IRREGULAR.get(verb)
  if (irregular) {
    if (verb === 'be' && shape === 'past' && plural) return 'were'
    return irregular[shape]
  }
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  if (verb.endsWith('ic')) return `${verb}ked`
  return `${doubled(verb)}ed`
}

function ingForm(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`
  return verb.endsWith('ic') ? `${verb}king` : `${doubled(verb)}ing`
}

/** stop → stopp-, visit → visit-: one syllable with a single vowel and consonant at its end doubles it. */
function doubled(verb: string): string {
  const single = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(verb)
  return single || DOUBLING.test(verb) ? verb + verb.slice(-1) : verb
}

function withS(word: string): string {
  if (/(?:s|x|z|ch|sh|[^aeio]o)$/.test(word) && !/(?:photo|piano|video|radio|euro)$/.test(word))
    return `${word}es`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}

const PLURALS = new Map(
  `man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice|goose geese|ox oxen|crisis crises|basis bases|analysis analyses|thesis theses|hypothesis hypotheses
  phenomenon phenomena|criterion criteria|medium media|datum data|life lives|wife wives|knife knives|leaf leaves|half halves|shelf shelves|thief thieves|wolf wolves|loaf loaves|self selves|calf calves
  sheep sheep|fish fish|deer deer|series series|species species|aircraft aircraft|spacecraft spacecraft|headquarters headquarters|means means|offspring offspring|police police|people people|cattle cattle
  troops troops|elections elections|news news|gas gases|bus buses|passer-by passers-by|quiz quizzes|men men|women women|children children|omen omens|lakh lakhs|percent percent|rupee rupees`
    .split(/[|\n]/)
    .map((entry) => entry.trim().split(' '))
    .map(([one = '', many = '']) => [one, many] as const),
)
const MASS = new Set(
  `information news aid money work water rain snow blood oil petrol power electricity health education justice peace love anger hatred honesty knowledge progress security safety terrorism
  weather wheat sugar rice flour milk meat bread food clothing furniture luggage equipment evidence advice help research traffic music art air land gold silver iron steel cotton wool
  unemployment inflation poverty violence corruption democracy freedom independence happiness grief patience courage bravery cooperation assistance access support trust faith respect
  behaviour conduct homework housework software hardware machinery ammunition weaponry propaganda cricket hockey football tennis politics economics smoke fire dust sand soil mud agriculture
  farming fishing shopping training learning teaching hearing shelling firing bombing fighting smuggling trafficking funding spending mining`.split(
    /\s+/,
  ),
)

/** The plural of a noun's meaning; the last word changes ("head of state" the first). What has no plural stays. */
export function plural(meaning: string): string {
  const of = meaning.search(/ (?:of|in|for|at|on|to|from|by|with) /)
  if (of > 0) return plural(meaning.slice(0, of)) + meaning.slice(of)
  const space = meaning.lastIndexOf(' ')
  const noun = meaning.slice(space + 1)
  if (MASS.has(noun.toLowerCase())) return meaning
  return meaning.slice(0, space + 1) + (PLURALS.get(noun) ?? pluralOf(noun))
}

function pluralOf(noun: string): string {
  const inLaw = /^(.+)(-in-law|-general|-elect)$/.exec(noun)
  if (inLaw) return plural(inLaw[1] ?? '') + (inLaw[2] ?? '')
  if (/[a-z]man$/.test(noun) && !/(?:hu|[Gg]er|[Rr]o|[Oo]tto|talis|sha|[Nn]or|[Tt]urk)man$/.test(noun))
    return noun.replace(/man$/, 'men')
  if (/(?:child|wife|men|people|children)$/.test(noun))
    return noun.replace(/child$/, 'children').replace(/wife$/, 'wives')
  // What is plural already (elections, proceedings) stays.
  if (/[^su]s$/.test(noun) && !/(?:bus|gas|lens|bias|canvas|atlas|alias)$/.test(noun)) return noun
  return withS(noun)
}

/** With a capital: of names, and at the beginning of a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
