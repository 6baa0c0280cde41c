import { articleLanguage } from '../article-language';
import { sourceName } from '../../core/source-name';
import { Marked } from '../Marked';
import { fullInstant, fullMoment, shortTime, clockTime } from '../moments';
import { monogram, tintOf } from '../monogram';
import { message } from '../../platform/i18n';
import { TickIcon } from '../icons';
import type { RowItem } from './list-items';
import { RowMarks } from './RowMarks';

export type RowProps = {
  item: RowItem;
  id: string;
  isActive: boolean;
  isOpen: boolean;
  isSelected: boolean;
  position: { at: number; of: number };
  now: number;
  onOpen: (id: string) => void;
  onToggle: (id: string) => void;
};

/** Under a day's heading the time of capture; among hits of any day the day of publication. */
function RowTime({ item, now }: Pick<RowProps, 'item' | 'now'>) {
  const { post, day } = item;
  const published = post.publishedAt && fullMoment(post.publishedAt);
  const saved = message('savedAt', fullInstant(post.capturedAt));
  const shown = day
    ? clockTime(post.capturedAt)
    : shortTime(post.publishedAt?.instant ?? post.capturedAt, now);
  const full = published ? `${message('publishedAt', published)}\n${saved}` : saved;
  return <time title={full}>{shown}</time>;
}

/** One post in a list: an option of the listbox. The monogram selects, the rest opens. */
export function Row(props: RowProps) {
  const { item, isActive, isOpen, isSelected, position } = props;
  const { post, passage } = item;
  const source = sourceName(post);
  const classes = `row${isActive ? ' active' : ''}${isOpen ? ' open' : ''}`;
  return (
    <div
      id={props.id}
      data-key={item.key}
      role="option"
      class={classes}
      aria-selected={isSelected}
      aria-current={isOpen ? 'true' : undefined}
      aria-posinset={position.at}
      aria-setsize={position.of}
      onClick={() => props.onOpen(post.id)}
    >
      <span
        class={`mono tint-${tintOf(source)}`}
        title={message('select')}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          props.onToggle(post.id);
        }}
      >
        {isSelected ? <TickIcon /> : monogram(source)}
      </span>
      <span class="row-headline" lang={articleLanguage(post)}>
        <Marked text={post.headline ?? message('noHeadline')} pieces={item.headline} />
      </span>
      <span class="row-meta">
        <span class="row-source">
          <Marked text={source} pieces={item.source} />
        </span>
        <RowMarks post={post} />
        <RowTime item={item} now={props.now} />
      </span>
      {passage && (
        <span class="small-line passage" lang={articleLanguage(post)}>
          <Marked text="" pieces={passage} />
        </span>
      )}
    </div>
  );
}
