import type { ComponentChildren } from 'preact';
import { message, type MessageKey } from '../../platform/i18n';
import type { ListOrder } from './load-list';
import type { Density } from './row-height';

type Props = {
  query: string;
  order: ListOrder;
  density: Density;
  isSaved: boolean;
  onOrder: (order: ListOrder) => void;
  onDensity: (density: Density) => void;
  onSave: () => void;
  /** What else can be done with just this list. */
  children?: ComponentChildren;
};

const ORDERS = {
  captured: 'orderCaptured',
  published: 'orderPublished',
  relevance: 'orderRelevance',
} as const satisfies Record<ListOrder, MessageKey>;

/** How the list stands: its order, the height of its rows, and a search to be kept. */
export function ListHead(props: Props) {
  const { query, order, density, isSaved, onOrder, onDensity, onSave } = props;
  const orders = Object.keys(ORDERS).filter(
    (one): one is ListOrder => one in ORDERS && (query !== '' || one !== 'relevance'),
  );
  return (
    <div class="list-head">
      <select
        aria-label={message('orderLabel')}
        value={order}
        onChange={(event) => {
          const chosen = orders.find((one) => one === event.currentTarget.value);
          if (chosen) onOrder(chosen);
        }}
      >
        {orders.map((one) => (
          <option key={one} value={one}>
            {message(ORDERS[one])}
          </option>
        ))}
      </select>
      {query !== '' && !isSaved && (
        <button type="button" class="quiet" onClick={onSave}>
          {message('saveSearch')}
        </button>
      )}
      {props.children}
      <button
        type="button"
        class="quiet push"
        aria-pressed={density === 'dense'}
        onClick={() => onDensity(density === 'dense' ? 'roomy' : 'dense')}
      >
        {message('dense')}
      </button>
    </div>
  );
}
