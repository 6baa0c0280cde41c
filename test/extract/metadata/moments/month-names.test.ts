import { expect, test } from 'vitest';
import { findWesternDates } from '../../../../src/extract/metadata/moments/western-date';
import { monthNumber } from '../../../../src/extract/metadata/moments/month-names';

/** The months as dates of a language print them, January first. */
const LANGUAGES: [string, string][] = [
  [
    'English',
    'January February March April May June July August September October November December',
  ],
  ['German', 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'],
  [
    'French',
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ],
  [
    'Italian',
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  ],
  [
    'Spanish',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ],
  [
    'Portuguese',
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ],
  [
    'Dutch',
    'januari februari maart april mei juni juli augustus september oktober november december',
  ],
  ['Danish', 'januar februar marts april maj juni juli august september oktober november december'],
  [
    'Swedish',
    'januari februari mars april maj juni juli augusti september oktober november december',
  ],
  [
    'Indonesian',
    'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  ],
  [
    'Romanian',
    'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  ],
  [
    'Polish',
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  ],
  ['Czech', 'ledna února března dubna května června července srpna září října listopadu prosince'],
  [
    'Hungarian',
    'január február március április május június július augusztus szeptember október november december',
  ],
  [
    'Finnish',
    'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  ],
  ['Turkish', 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'],
  ['Russian', 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'],
  [
    'Ukrainian',
    'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  ],
  [
    'Greek',
    'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου',
  ],
  ['Arabic', 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'],
  ['Hebrew', 'בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר'],
  ['Hindi', 'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर'],
];

test.each(LANGUAGES)('the twelve months of %s are read in a date', (_language, names) => {
  const read = names.split(' ').map((name) => {
    const date = findWesternDates(`14 ${name} 2026`)[0]?.reading;
    return date && new Date(date.wall).toISOString().slice(0, 10);
  });
  const wanted = names
    .split(' ')
    .map((_, index) => `2026-${String(index + 1).padStart(2, '0')}-14`);
  expect(read).toEqual(wanted);
});

test('a word that is no month is none', () => {
  expect(['people', 'Euro', 'of', 'in', 'ab', ''].map(monthNumber)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
