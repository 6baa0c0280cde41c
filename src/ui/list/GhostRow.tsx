/** The room of a row that is being fetched. */
export function GhostRow() {
  return (
    <div class="row ghost-row" role="presentation">
      <i class="ghost-mono" />
      <i class="ghost-line" />
      <i class="ghost-line short" />
    </div>
  );
}
