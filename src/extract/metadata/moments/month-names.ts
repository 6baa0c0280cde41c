/*
 * The beginnings of the months' names as dates print them, January first, a language or a family of
 * them a row: lower case, without accents. `a/b` are two ways to write one, `name=` a whole name
 * whose beginning means another month elsewhere. The letters of Greek, Arabic, Hebrew and Hindi too.
 */
const YEARS = [
  // English, German, Dutch, Danish, Norwegian, Swedish, Indonesian
  'jan feb mar/mrt/maer/marz apr may/mei/mai/maj jun jul aug/agu sep oct/okt nov dec/dez/des',
  // French, Portuguese, Catalan
  'jan fev mar avr/abr mai juin/jun jui/jul ago/aou set out nov dis/dec',
  // Italian, Spanish
  'gen/ene feb mar abr/apr mag/may giu/jun lug/jul ago set/sep ott/oct nov dic',
  // Romanian, Slovene
  'ian feb mar apr mai iun iul avg sep oct noi dec',
  // Polish
  'stycznia= lutego= marca= kwietnia= maja= czerwca= lipca= sierpnia= wrzesnia= pazdziernika= listopada= grudnia=',
  // Czech
  'ledna= unora= brezna= dubna= kvetna= cervna=/cerven= cervence=/cervenec= srpna= zari= rijna= listopadu= prosince=',
  // Croatian
  'sijecnja= veljace= ozujka= travnja= svibnja= lipnja= srpnja= kolovoza= rujna= listopad= studenoga=/studenog= prosinca=',
  // Hungarian
  'jan feb mar apr maj jun jul aug sze okt nov dec',
  // Finnish
  'tam hel maa huh tou kes hei elo syy lok marr jou',
  // Turkish
  'oca sub mar nis may haz tem agu eyl eki kas ara',
  // Russian
  'янв фев мар апр мая/маи июн июл авг сен окт ноя дек',
  // Ukrainian
  'січ лют бер кві тра чер лип сер вер жов лис гру',
  // Greek
  'ιαν φεβ μαρ απρ μαι/μαιου= ιουν ιουλ αυγ σεπ οκτ νοε δεκ',
  // Arabic
  'يناير= فبراير= مارس= أبريل=/ابريل=/إبريل= مايو= يونيو=/يونيه= يوليو=/يوليه= أغسطس=/اغسطس= سبتمبر= أكتوبر=/اكتوبر= نوفمبر= ديسمبر=',
  // Hebrew, the preposition with it
  'בינואר= בפברואר= במרץ=/במרס= באפריל= במאי= ביוני= ביולי= באוגוסט= בספטמבר= באוקטובר= בנובמבר= בדצמבר=',
  // Hindi
  'जनवरी= फरवरी=/फ़रवरी= मार्च= अप्रैल= मई= जून= जुलाई= अगस्त= सितंबर=/सितम्बर= अक्टूबर= नवंबर=/नवम्बर= दिसंबर=/दिसम्बर=',
];

let known: Map<string, number> | undefined;

function months(): Map<string, number> {
  if (known !== undefined) return known;
  known = new Map();
  for (const year of YEARS) {
    for (const [index, names] of year.split(' ').entries()) {
      for (const name of names.split('/')) known.set(bare(name), index + 1);
    }
  }
  return known;
}

/** Lower case, without the accents of Latin, Greek and Cyrillic letters. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** `'September'`, `'sept.'`, `'März'`, `'января'`, `'Şubat'` -> 9, 9, 3, 1, 2; anything else -> undefined. */
export function monthNumber(name: string): number | undefined {
  const plain = bare(name);
  const whole = months().get(`${plain}=`);
  if (whole !== undefined || plain.length < 3) return whole;
  return months().get(plain.slice(0, 4)) ?? months().get(plain.slice(0, 3));
}
