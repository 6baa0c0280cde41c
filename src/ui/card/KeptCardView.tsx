import { message } from '../../platform/i18n';
import { ChangedIcon, LookIcon, TickIcon } from '../icons';
import { articleLanguage } from '../article-language';
import { explainChange, lineOf } from '../explain';
import { shortTime } from '../moments';
import { useServices } from '../services';
import type { CardWays } from './Card';
import { CardFacts } from './CardFacts';
import { keptLine } from './card-line';
import type { KeptCard } from './card-state';
import { TagsAct } from './TagsAct';
import type { CardControl } from './use-card';

type Props = { card: KeptCard; control: CardControl; ways: CardWays };

function Status({ card }: { card: KeptCard }) {
  const { now } = useServices();
  const { post, state } = card;
  const look = state === 'saved' && post.review.length > 0;
  const tone = look ? 'warn' : state === 'revised' ? 'seal' : 'good';
  const Icon = look ? LookIcon : state === 'revised' ? ChangedIcon : TickIcon;
  const when = state === 'saved' ? undefined : shortTime(post.capturedAt, now());
  return (
    <p class={`status ${tone}`}>
      <Icon />
      {keptLine(card)}
      <span class="when">
        {when ? message('firstSavedAt', when) : message('minutes', post.minutes)}
      </span>
    </p>
  );
}

/** The card of a post that is in the archive. */
export function KeptCardView({ card, control, ways }: Props) {
  const { post } = card;
  return (
    <>
      <Status card={card} />
      <h2 class="card-headline" lang={articleLanguage(post)} title={post.headline}>
        {post.headline ?? message('noHeadline')}
      </h2>
      {card.trouble ? (
        <p class="why warn">{lineOf(explainChange(card.trouble))}</p>
      ) : (
        <CardFacts card={card} follow={control.follow} />
      )}
      <div class="acts">
        <button type="button" class="quiet" onClick={() => ways.read(post)}>
          {message('read')}
        </button>
        <button type="button" class="quiet" onClick={() => ways.edit(post)}>
          {message('edit')}
        </button>
        <TagsAct tags={post.tags} onClick={() => ways.tag(post)} />
        {card.state !== 'unchanged' && (
          <button type="button" class="quiet push" onClick={() => void control.undo()}>
            {message('undo')}
          </button>
        )}
      </div>
    </>
  );
}
