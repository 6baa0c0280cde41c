import { articleLanguage } from '../article-language';
import { sourceName } from '../../core/source-name';
import { Marked } from '../Marked';
import { fullInstant, fullMoment, shortTime, clockTime } from '../moments';
import { monogram, tintOf } from '../monogram';
import { message } from '../../platform/i18n';
import { TickIcon } from '../icons';
import type { Hit } from '../reads';
import type { ListOrder } from './load-list';
import { RowMarks } from './RowMarks';

export type RowProps = {
  hit: Hit;
  id: string;
  /** Whether the heading of its day stands above it. */
  isUnderDay: boolean;
  order: ListOrder;
  isActive: boolean;
  isOpen: boolean;
  isSelected: boolean;
  position: { at: number; of: number };
  now: number;
  onOpen: () => void;
  /** In a tab of its own. */
  onOpenAside: () => void;
  onToggle: () => void;
  /** Selects all rows up to this one. */
  onSelectTo: () => void;
};

/** Under a day's heading the time on it; among hits of any day the day of publication. */
function RowTime({
  hit,
  isUnderDay,
  order,
  now,
}: Pick<RowProps, 'hit' | 'isUnderDay' | 'order' | 'now'>) {
  const { post } = hit;
  const published = post.publishedAt && fullMoment(post.publishedAt);
  const saved = message('savedAt', fullInstant(post.capturedAt));
  const dated = order === 'captured' ? post.capturedAt : undefined;
  const instant = dated ?? post.publishedAt?.instant ?? post.capturedAt;
  const isBareDay = dated === undefined && post.publishedAt?.precision === 'day';
  const shown = isUnderDay ? (isBareDay ? '' : clockTime(instant)) : shortTime(instant, now);
  const full = published ? `${message('publishedAt', published)}\n${saved}` : saved;
  return <time title={full}>{shown}</time>;
}

/** As links are opened: with Ctrl or Cmd in a tab of its own; with Shift the rows up to here are selected. */
function openBy(event: MouseEvent, props: RowProps): void {
  if (event.ctrlKey || event.metaKey) props.onOpenAside();
  else if (event.shiftKey) props.onSelectTo();
  else props.onOpen();
}

/** One post in a list: an option of the listbox. The monogram selects, the rest opens. */
export function Row(props: RowProps) {
  const { hit, isActive, isOpen, isSelected, position } = props;
  const { post, passage } = hit;
  const source = sourceName(post);
  const classes = `row${isActive ? ' active' : ''}${isOpen ? ' open' : ''}${post.readAt === undefined ? '' : ' read'}`;
  return (
    <div
      id={props.id}
      role="option"
      class={classes}
      aria-selected={isSelected}
      aria-current={isOpen ? 'true' : undefined}
      aria-posinset={position.at}
      aria-setsize={position.of}
      onClick={(event) => openBy(event, props)}
      onAuxClick={(event) => event.button === 1 && props.onOpenAside()}
    >
      <span
        class={`mono tint-${tintOf(source)}`}
        title={message('select')}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          if (event.shiftKey) props.onSelectTo();
          else props.onToggle();
        }}
      >
        {isSelected ? <TickIcon /> : monogram(source)}
      </span>
      <span class="row-headline" lang={articleLanguage(post)}>
        <Marked text={post.headline ?? message('noHeadline')} pieces={hit.headline} />
      </span>
      <span class="row-meta">
        <span class="row-source">
          <Marked text={source} pieces={hit.source} />
        </span>
        <RowMarks post={post} />
        <RowTime {...props} />
      </span>
      {passage && (
        <span class="small-line passage" lang={articleLanguage(post)}>
          <Marked text="" pieces={passage} />
        </span>
      )}
    </div>
  );
}
