import { useEffect, useState } from 'preact/hooks';
import { message } from '../src/platform/i18n';
import { afterPaint } from '../src/ui/after-paint';
import { Card } from '../src/ui/card/Card';
import { isKept, type Opening } from '../src/ui/card/card-state';
import { useCard } from '../src/ui/card/use-card';
import type { FirstField } from '../src/ui/edit/EditForm';
import { ReadsContext } from '../src/ui/reads';
import { useServices } from '../src/ui/services';
import type { Later } from './later';

/** What fills the popup. */
export type View =
  { at: 'home' } | { at: 'reader'; id: string } | { at: 'edit'; id: string; field: FirstField };

type Props = { opening: Promise<Opening>; loadLater: () => Promise<{ later: Later }> };

/** How long a slow page may keep the list waiting, ms. */
const PATIENCE = 700;

/** Loads the list and all behind it once the card's answer is painted, or the answer takes long. */
function useLater({ opening, loadLater }: Props): Later | undefined {
  const [loaded, setLoaded] = useState<Later>();
  useEffect(() => {
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    void Promise.race([opening, patience])
      .then(afterPaint)
      .then(loadLater)
      .then(({ later }) => setLoaded(later));
  }, [opening]);
  return loaded;
}

/** The popup: the card at once, then the list under it; reader and form take its whole room. */
export function Popup(props: Props) {
  const { pages } = useServices();
  const control = useCard(props.opening);
  const later = useLater(props);
  const [view, setView] = useState<View>({ at: 'home' });
  const { card, follow } = control;
  const ways = {
    read: (post: { id: string }) => setView({ at: 'reader', id: post.id }),
    edit: (post: { id: string }) => setView({ at: 'edit', id: post.id, field: 'headline' }),
    tag: (post: { id: string }) => setView({ at: 'edit', id: post.id, field: 'tags' }),
    openOptions: () => void pages.openOptions(),
  };
  return (
    <main class="popup">
      <div class="home" hidden={view.at !== 'home' && later !== undefined}>
        <h1 class="visually-hidden">{message('extensionShortName')}</h1>
        <Card control={control} ways={ways} />
        {!later && <div class="search-skeleton" />}
        {later && (
          <ReadsContext.Provider value={later.reads}>
            <later.Desk
              card={card}
              onCardPost={follow}
              listens={view.at === 'home'}
              onOpen={(id) => setView({ at: 'reader', id })}
              onEnter={() => isKept(card) && ways.read(card.post)}
            />
          </ReadsContext.Provider>
        )}
        {!later && <div class="foot-skeleton" />}
      </div>
      {later && view.at !== 'home' && (
        <ReadsContext.Provider value={later.reads}>
          <later.Pane view={view} show={setView} />
        </ReadsContext.Provider>
      )}
    </main>
  );
}
