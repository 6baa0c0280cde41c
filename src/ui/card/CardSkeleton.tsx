/** The lines of a saved card before its words are known; the same markup stands in popup/index.html. */
export function CardSkeleton() {
  return (
    <div class="card-skeleton" aria-hidden="true">
      <i class="ghost ghost-status" />
      <i class="ghost ghost-headline" />
      <i class="ghost ghost-headline ghost-short" />
      <i class="ghost ghost-meta" />
      <i class="ghost ghost-acts" />
    </div>
  );
}
