/**
 * The Devanagari spelling (ur-Deva) that a reader of Hindi expects, derived from the full romanisation by rule:
 * words with a spelling of their own, then beginnings and rules that respell the romanisation, then sound by sound.
 * Nuqta letters are a base and U+093C, which is their one form under NFC.
 */

const CONSONANTS = pairs(`
  k क kh ख k͟h ख़ q क़ g ग gh घ g͟h ग़ ch च chh छ j ज jh झ z ज़ zh ज़ ṭ ट ṭh ठ ḍ ड ḍh ढ ṛ ड़ ṛh ढ़
  t त th थ d द dh ध n न p प ph फ f फ़ b ब bh भ m म y य r र l ल v व s स sh श h ह
`)
/** Vowels that stand alone: آئی āī → आई. */
const VOWELS = pairs('a अ ā आ i इ ī ई u उ ū ऊ e ए ai ऐ o ओ au औ')
/** Vowels on a consonant; short a has no sign. */
const SIGNS = pairs('ā ा i ि ī ी u ु ū ू e े ai ै o ो au ौ')
const VIRAMA = '्'
const BINDU = 'ं'
const CHANDRABINDU = 'ँ'

/** Whole words whose Hindi spelling does not follow from the sound; then names and loans as Hindi papers write them. */
const WORDS = pairs(`
  ye यह vo वह na न chha छह chhe छह rāe राय chāe चाय bajāe बजाय sivāe सिवाय gāoṉ गाँव pāoṉ पाँव chhāoṉ छाँव amn अमन
  asl असल darasl दरअसल fasl फ़सल naql नक़ल raqm रक़म sadr सदर vazn वज़न haqq हक़ hadd हद k͟hatt ख़त shāeʻ शाया
  shāiʻ शाया subh सुबह dhāndlī धांधली singh सिंह sharmā शर्मा jinnāh जिन्ना koiṭa क्वेटा niyūyārk न्यूयॉर्क
  pūtin पुतिन vlādīmīr व्लादिमीर māsko मॉस्को yūrap यूरोप vāiṭ व्हाइट kāl कॉल polīs पुलिस jūlāī जुलाई bohat बहुत
  ṭāimz टाइम्स
`)

/**
 * Beginnings that are respelled before the rules see them: رابطہ rābita → राब्ता, قائم qāim → क़ायम; loans come last.
 * In the new spelling ʹ keeps two letters apart (दरमियान) and a virama joins them (इस्लाम), whatever the rules say.
 */
const BEGINNINGS = [
  ...pairs(`
    rābit rābt ilāva alāva qāim qāyam dāir dāyar āid āyad fāid fāyad jāiz jāyaz g͟hāib g͟hāyab zāid zāyad
    jarāim jarāyam qiyā qayā bāvujūd bāvajūd maʻāml māml muʻāml māml maʻāf māf muʻāf māf muʻāin muāyan maʻāin muāyan
    jamāʻat jamāt inʻām inām mutaʻaddid mutaaddid iʻti et eʻti et sayyid saiyad shaik͟h shek͟h isrāīl isrāil
    alqāʻida al-qāyada umīd ummīd ziyād zyād hoshyār hoshiyār daryā dariyā dunyā duniyā bunyād buniyād
    tabīʻat tabīyat sharīʻat sharīyat andrūn andarūn tajrib tajurb giriftār giraftār tehvār tyohār mahabbat mohabbat
    muhabbat mohabbat pehl pahl shehr shahr behs bahs lehr lahr tehrīk tahrīk tehqīq tahqīq mehfūz mahfūz
    mehdūd mahdūd mehkam mahkam mehsūs mahsūs mazhab mazʹhab izhār izʹhār agarche agarʹche darmiyān darʹmiyān
    zabardast zabarʹdast bartān barʹtān birtān birʹtān bartar barʹtar sarza sarʹza sartāj sarʹtāj kartūt karʹtūt
    parcham parʹcham tanqīd tanʹqīd uljh ulʹjh yaksā yakʹsā beshtar beshʹtar peshtar peshʹtar cheyar cheyarʹ
    islā is्lā muslim mus्lim nasl nas्l shak͟hs shak͟h्s zak͟hm zak͟h्m bak͟hsh bak͟h्sh muskur mus्kur jazb jaz्b
    barbād bar्bād turk tur्k mārk mār्k morch mor्ch yūkren yūk्ren ṭekn ṭek्n saplāī sap्lāī fors for्s
    progrām prog्rām ṭelīgrām ṭelīg्rām insṭāgrām insṭāg्rām sarvar sar्var sarvis sar्vis sarjarī sar्jarī
    sarṭ sar्ṭ gavarnar gavar्nar yūnivars yūnivar्s ṭūrnām ṭūr्nām banglād bāंg्lād bānglā bāंg्lā
    inglainḍ iंg्lainḍ frāns frāंs farāns frāंs kānfarans kॉnf्reंs ḍākṭar ḍॉkṭar ḍālar ḍॉlar āpreshan ऑpareshan
    āsṭrel ऑsṭrel āfis ऑfis pālisī pॉlisī rikārḍ rikॉrḍ bārḍar bॉrḍar fāiring fāyaring vāirus vāyaras vāiral vāyaral
    ḍāirek ḍāyarek kaunsal kāunsil niyū nyū grūp grup ajens ejens ejanṭ ejenṭ elek ilek bank baink kālij kॉlej
    hākī hॉkī fuṭbāl fuṭbॉl vāiras vāyaras mīzāil misāil mizāil misāil haspatāl aspatāl
  `),
]

type Rule = Readonly<{ from: RegExp; to: string; of?: readonly string[] }>

/** Rules that respell the romanisation, in order, [aāiīuūeo] being a vowel; `of` names parts of speech if not for all. */
const RULES: readonly Rule[] = [
  /** The ending of a verb is apart from its stem: سنتے sunte → सुनते, بننا bannā → बनना. */
  { from: /(?<=[^aāiīuūeoʻ])(?=[nt](?:ā|e|ī|īṉ)$)/g, to: 'ʹ', of: ['VERB', 'AUX'] },
  /** Before h a verb has a: کہنا kehnā → कहना. */
  { from: /eh/g, to: 'ah', of: ['VERB', 'AUX'] },
  /** Hindi writes these nouns with a v: دباؤ dabāo → दबाव. */
  { from: /āo$/g, to: 'āv', of: ['NOUN'] },
  /** A second part is apart: کامیاب kāmyāb → कामयाब, کردار kirdār → किरदार. */
  { from: /(?<=[^aāiīuūeoʻ])(?=(?:dār|yāb|mand|kash|kār|gāh|var)(?:ī|oṉ|iyoṉ|āna)?$)/g, to: 'ʹ' },
  /** And so do r and m before ā: فرمان farmān → फ़रमान. */
  { from: /(?<=a)rmā/g, to: 'rʹmā' },
  /** And r in nouns like ترتیب tartīb → तरतीब. */
  { from: /^tar(?=[^aāiīuūeoʻ]h?ī)/g, to: 'tarʹ' },
  /** English names of groups end in s: ہیکرز haikarz → हैकर्स; but قرض qarz → क़र्ज़. */
  { from: /(?<=[aāiīuūeo][^aāiīuūeo]{1,4})arz$/g, to: 'ars' },
  /** شاعر shāʻir → शायर. */
  { from: /āʻi(?=[^aāiīuūeoʻ])/g, to: 'āya' },
  /** An ʻ lengthens a before it: تعلق taʻalluq → ताल्लुक़. */
  { from: /aʻa/g, to: 'ā' },
  /** معلوم maʻlūm → मालूम, ضلع zilaʻ → ज़िला. */
  { from: /aʻ(?![aāiīuūeo])/g, to: 'ā' },
  /** واقع vāqiʻ → वाक़े, استعمال istiʻmāl → इस्तेमाल. */
  { from: /iʻ(?![aāiīuūeo])/g, to: 'e' },
  /** معتبر muʻtabar → मोतबर. */
  { from: /uʻ(?![aāiīuūeo])/g, to: 'o' },
  /** جمع jamʻ → जमा. */
  { from: /(?<=[^aāiīuūeo])ʻ$/g, to: 'ā' },
  /** جمعے jumʻe → जुमे; but صنعت sanʻat → सनअत. */
  { from: /(?<=[^aāiīuūeo])ʻ(?=[eo]|a$)/g, to: '' },
  /** ذریعے zarīʻe → ज़रिए, واقعات vāqiʻāt → वाक़ियात. */
  { from: /[iī]ʻ(?=[aāeo])/g, to: 'iy' },
  /** واقعی vāqiʻī → वाक़ई. */
  { from: /iʻī/g, to: 'aī' },
  /** لیے liye → लिए, چاہیے chāhiye → चाहिए. */
  { from: /iye(?=ṉ?$)/g, to: 'ie' },
  /** تیار tayyār → तैयार. */
  { from: /(?<=[^aāiīuūeoʻ])ayy/g, to: 'aiy' },
  /** حملہ hamla → हमला. */
  { from: /(?<=[^aāiīuūeo])a$/g, to: 'ā' },
]

type Joint = Readonly<{ first: string; second: string; after?: string; nasal?: true }>

/**
 * Neighbours inside a word that Hindi joins, anywhere or only `after` these sounds; `nasal` when the first becomes a dot.
 * All others keep the full letter: کرنا karnā → करना, مطلب matlab → मतलब, سرکار sarkār → सरकार.
 */
const JOINTS: readonly Joint[] = [
  /** کمپنی kampanī → कंपनी. */
  { first: 'm', second: 'p ph b bh', nasal: true },
  /** گھنٹہ ghanṭa → घंटा, انگریزی angrezī → अंग्रेज़ी. */
  { first: 'n', second: 'g gh ch chh j jh ṭ ṭh ḍ ḍh', nasal: true },
  /** انسان insān → इंसान; but خاندان k͟hāndān → ख़ानदान. */
  { first: 'n', second: 'k kh q t th d dh s sh z', after: 'a i u e ai', nasal: true },
  /** انھیں unheṉ → उन्हें, تمھارا tumhārā → तुम्हारा. */
  { first: 'n m', second: 'h' },
  /** امتحان imtihān → इम्तिहान; but ممتاز mumtāz → मुमताज़. */
  { first: 'm', second: 't', after: 'i' },
  /** راستہ rāsta → रास्ता, عسکری askarī → अस्करी, رشتہ rishta → रिश्ता. */
  { first: 's', second: 't th ṭ k' },
  { first: 'sh', second: 't th ṭ' },
  /** مشکل mushkil → मुश्किल, قسمت qismat → क़िस्मत, مسجد masjid → मस्जिद; but روشنی roshnī → रोशनी. */
  { first: 's', second: 'p m v f j d', after: 'a i u' },
  { first: 'sh', second: 'k m v n d', after: 'a i u' },
  /** ہفتہ hafta → हफ़्ता, وقتی vaqtī → वक़्ती, سختی sak͟htī → सख़्ती. */
  { first: 'f q k͟h b', second: 't' },
  /** اجتماع ijtimāʻ → इज्तिमा, کپتان kaptān → कप्तान, ڈپٹی ḍipṭī → डिप्टी. */
  { first: 'j p', second: 't ṭ', after: 'a i u' },
  /** لفظی lafzī → लफ़्ज़ी, نقشہ naqsha → नक़्शा, وقفہ vaqfa → वक़्फ़ा. */
  { first: 'f q', second: 'z sh f', after: 'a i u' },
  /** قبضہ qabza → क़ब्ज़ा, تبدیلی tabdīlī → तब्दीली. */
  { first: 'b', second: 'z d', after: 'a i u' },
  /** اکثر aksar → अक्सर, ٹیکسی ṭaiksī → टैक्सी, ڈاکٹر ḍākṭar → डॉक्टर. */
  { first: 'k', second: 's sh ṭ ch' },
  /** شکریہ shukriya → शुक्रिया, حکمران hukmrān → हुक्मरान. */
  { first: 'k', second: 'r m', after: 'i u n s' },
  /** سپریم suprīm → सुप्रीम, پندرہ pandrah → पंद्रह, منتری mantrī → मंत्री. */
  { first: 'p', second: 'r', after: 'a i u m s' },
  { first: 'd g t', second: 'r', after: 'n' },
  { first: 'p', second: 'l', after: 'm s' },
  /** میٹرو meṭro → मेट्रो, سوئٹزر sviṭzar → स्विट्ज़र. */
  { first: 'ṭ', second: 'r s z' },
  /** رپورٹر riporṭar → रिपोर्टर. */
  { first: 'r', second: 'ṭ ḍ sh' },
  /** اردو urdū → उर्दू, مرضی marzī → मर्ज़ी, گرمی garmī → गर्मी. */
  { first: 'r', second: 'd t j z ch m', after: 'a i u' },
  /** ترکی turkī → तुर्की, کرسی kursī → कुर्सी; but مرکز markaz → मरकज़. */
  { first: 'r', second: 'k g b s q k͟h g͟h', after: 'u' },
  /** فولڈر folḍar → फ़ोल्डर, بالکل bilkul → बिल्कुल, جلدی jaldī → जल्दी. */
  { first: 'l', second: 'ṭ ḍ' },
  { first: 'l', second: 'k d f q', after: 'a i u' },
  /** علمی ilmī → इल्मी, الزام ilzām → इल्ज़ाम; but سلمان salmān → सलमान. */
  { first: 'l', second: 't m z', after: 'i u' },
  /** تنخواہ tank͟hvāh → तनख़्वाह. */
  { first: 'k͟h', second: 'v' },
]

const JOINED: ReadonlyMap<string, Joint> = new Map(
  JOINTS.flatMap((joint) =>
    joint.first
      .split(' ')
      .flatMap((first) =>
        joint.second.split(' ').map((second): [string, Joint] => [`${first} ${second}`, joint]),
      ),
  ),
)

/**
 * Spells a romanised word in Devanagari: `hamla` → हमला, `nahīṉ` → नहीं, `karnā` (VERB) → करना, `zarāeʻ-e` → ज़राए-ए.
 * `upos` says where a verb's ending begins. Any string gives a string; what is no sound of the scheme is kept.
 */
export function toDevanagari(translit: string, upos: string): string {
  return translit
    .normalize('NFC')
    .replace(/[A-ZĀĪŪṬḌṚṈ]/g, (capital) => capital.toLowerCase())
    .split(/([\s-]+)/)
    .map((word) => WORDS.get(word) ?? spell(soundsOf(respell(word, upos)), upos))
    .join('')
    .normalize('NFC')
}

function respell(word: string, upos: string): string {
  const beginning = BEGINNINGS.find(([begins]) => word.startsWith(begins))
  const begun = beginning ? beginning[1] + word.slice(beginning[0].length) : word
  return RULES.reduce(
    (text, { from, to, of }) => (!of || of.includes(upos) ? text.replace(from, to) : text),
    begun,
  )
}

/** Cuts a word into sounds, the longest first: `achchhā` is a, ch, chh, ā. */
function soundsOf(word: string): readonly string[] {
  const sounds: string[] = []
  for (let at = 0; at < word.length; ) {
    const longest = [3, 2]
      .map((length) => word.slice(at, at + length))
      .find((text) => CONSONANTS.has(text) || VOWELS.has(text))
    const sound = longest ?? word.charAt(at)
    sounds.push(sound)
    at += sound.length
  }
  return sounds
}

function spell(sounds: readonly string[], upos: string): string {
  const isVowel = (sound: string) => VOWELS.has(sound)
  const firstVowel = sounds.findIndex(isVowel)
  const lastVowel = sounds.findLastIndex(isVowel)
  return sounds
    .map((sound, at) => {
      const before = sounds[at - 1] ?? ''
      const onConsonant = CONSONANTS.has(before)
      if (VOWELS.has(sound)) return (onConsonant ? SIGNS.get(sound) : VOWELS.get(sound)) ?? ''
      if (sound === 'ṉ') return nasalisation(before, CONSONANTS.has(sounds[at - 2] ?? ''))
      if (CONSONANTS.has(sound)) {
        return spellConsonant(sounds, at, at < firstVowel || at > lastVowel, upos)
      }
      return /[ʻʹʼ]/.test(sound) ? '' : sound
    })
    .join('')
}

/** The dot alone where something already is above the line (में, नहीं, हुईं), the moon with it elsewhere (हाँ, हूँ, जाएँ). */
function nasalisation(vowel: string, onConsonant: boolean): string {
  return /^[aāuū]$/.test(vowel) || (vowel === 'e' && !onConsonant) ? CHANDRABINDU : BINDU
}

/** `atEdge`: no vowel comes before it, or none after it. */
function spellConsonant(sounds: readonly string[], at: number, atEdge: boolean, upos: string): string {
  const first = sounds[at] ?? ''
  const second = sounds[at + 1] ?? ''
  const before = sounds[at - 1] ?? ''
  const letter = CONSONANTS.get(first) ?? ''
  if (!CONSONANTS.has(second)) return letter
  const joint = JOINED.get(`${first} ${second}`)
  const fits = joint && (atEdge || !joint.after || joint.after.split(' ').includes(before))
  if (joint?.nasal && fits && (VOWELS.has(before) || before === 'h')) return BINDU
  // Geminates, also before an aspirate (अच्छा), join in verbs too; other letters do not (खिसका).
  if (first === second || second === `${first}h`) return letter + VIRAMA
  // Nothing joins h at the end of a word: شہر shahr → शहर, صلح sulh → सुलह.
  if (atEdge) return first === 'h' || second === 'h' ? letter : letter + VIRAMA
  const inVerb = upos === 'VERB' || upos === 'AUX'
  const joins = (fits || (second === 'y' && first !== 'h')) && !inVerb
  return joins ? letter + VIRAMA : letter
}

/** Reads a table of pairs that are set apart by white space. */
function pairs(table: string): ReadonlyMap<string, string> {
  const cells = table.normalize('NFC').trim().split(/\s+/)
  return new Map(
    cells.flatMap((cell, at): [string, string][] => (at % 2 ? [] : [[cell, cells[at + 1] ?? '']])),
  )
}
