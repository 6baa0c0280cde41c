import type { Piece } from '../search/show/marked-text';

/** A text in pieces, those that were searched for marked; without pieces the plain text. */
export function Marked({ text, pieces }: { text: string; pieces: readonly Piece[] | undefined }) {
  if (!pieces) return <>{text}</>;
  return (
    <>
      {pieces.map((piece, index) =>
        piece.hit ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}
