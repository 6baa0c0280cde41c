import { isPlainBody } from '../core/plain-body';
import type { PostRecord } from '../store/post-records';
import type { BackupRecord } from './record';

/** HTML -> a body of which nothing can run. */
export type CleanBody = (html: string) => string;

type Cleaned<Value> = { value: Value; isMended: boolean };

function cleanPost<Value extends PostRecord>(value: Value, clean: CleanBody): Cleaned<Value> {
  let isMended = false;
  const cleaned = <Text extends { body: string }>(text: Text): Text => {
    if (isPlainBody(text.body)) return text;
    isMended = true;
    return { ...text, body: clean(text.body) };
  };
  const text = cleaned(value.text);
  const revisions = value.revisions.map(cleaned);
  return { value: { ...value, text, revisions }, isMended };
}

/** A record with its bodies as a capture would have made them; those that are plain stay as they are. */
export function cleanRecord(record: BackupRecord, clean: CleanBody): Cleaned<BackupRecord> {
  if (record.kind === 'post') {
    const { value, isMended } = cleanPost(record.value, clean);
    return { value: { kind: 'post', value }, isMended };
  }
  if (record.kind === 'deleted') {
    const { value, isMended } = cleanPost(record.value, clean);
    return { value: { kind: 'deleted', value }, isMended };
  }
  return { value: record, isMended: false };
}
