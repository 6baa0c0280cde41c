/** Beginnings of month names, lower case, without accents; the first that fits wins. */
const MONTHS: Record<string, number> = {
  apr: 4,
  ago: 8,
  aou: 8,
  aug: 8,
  avr: 4,
  avg: 8,
  abr: 4,
  dec: 12,
  des: 12,
  dez: 12,
  dic: 12,
  dis: 12,
  ene: 1,
  feb: 2,
  fev: 2,
  gen: 1,
  giu: 6,
  jan: 1,
  jui: 7,
  juin: 6,
  jul: 7,
  jun: 6,
  lug: 7,
  mag: 5,
  mai: 5,
  maj: 5,
  mar: 3,
  may: 5,
  mei: 5,
  mrt: 3,
  maer: 3,
  marz: 3,
  nov: 11,
  oct: 10,
  okt: 10,
  ott: 10,
  out: 10,
  sep: 9,
  set: 9,
  вер: 9,
  гру: 12,
  жов: 10,
  кві: 4,
  лип: 7,
  лис: 11,
  лют: 2,
  бер: 3,
  січ: 1,
  сер: 8,
  тра: 5,
  чер: 6,
  авг: 8,
  апр: 4,
  дек: 12,
  июл: 7,
  июн: 6,
  мар: 3,
  мая: 5,
  май: 5,
  ноя: 11,
  окт: 10,
  сен: 9,
  фев: 2,
  янв: 1,
};

/** Whole names whose beginning means another month elsewhere. */
const WHOLE: Record<string, number> = {
  cerven: 6,
  cervna: 6,
  cervenec: 7,
  cervence: 7,
  czerwca: 6,
  grudnia: 12,
  kwietnia: 4,
  lipca: 7,
  listopada: 11,
  lutego: 2,
  maja: 5,
  marca: 3,
  pazdziernika: 10,
  sierpnia: 8,
  stycznia: 1,
  wrzesnia: 9,
};

/** `'September'`, `'sept.'`, `'März'`, `'января'` -> 9, 9, 3, 1; anything else -> undefined. */
export function monthNumber(name: string): number | undefined {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/й/g, 'й');
  return (
    WHOLE[plain] ??
    MONTHS[plain.slice(0, 4)] ??
    (plain.length >= 3 ? MONTHS[plain.slice(0, 3)] : undefined)
  );
}
