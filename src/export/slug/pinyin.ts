import { customPinyin, pinyin } from 'pinyin-pro';
import { POLYPHONES } from './polyphones';

customPinyin({ ...POLYPHONES });

/**
 * A run of Han -> pinyin without tones, ü as v: 长江 -> changjiang, 旅游 -> lvyou; a sign may stand
 * between the syllables.
 * What has no reading stays as it is.
 */
export function toPinyin(han: string, between = ''): string {
  return pinyin(han, { toneType: 'none', type: 'array', v: true }).join(between);
}
