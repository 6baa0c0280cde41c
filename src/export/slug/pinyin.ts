import { customPinyin, pinyin } from 'pinyin-pro';
import { POLYPHONES } from './polyphones';

customPinyin({ ...POLYPHONES });

/**
 * A run of Han -> pinyin without tones or spaces, ü as v: 长江 -> changjiang, 旅游 -> lvyou.
 * What has no reading stays as it is.
 */
export function toPinyin(han: string): string {
  return pinyin(han, { toneType: 'none', type: 'array', v: true }).join('');
}
