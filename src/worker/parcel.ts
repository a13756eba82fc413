import type { ParcelMessage } from "./job-messages";
import { addPiece, inPieces } from "./pieces";

/** One end of the line between the page and its worker. */
export type Post<Message> = (message: Message, transfer: readonly Transferable[]) => void;

/**
 * Sends plain data in pieces.
 *
 * @param breathe awaited between two pieces, so that sending blocks nobody.
 * @param transfer memory inside the value that is handed over and not copied.
 */
export async function sendParcel(
  value: unknown,
  post: Post<ParcelMessage>,
  breathe: () => Promise<void>,
  transfer: readonly Transferable[] = [],
): Promise<void> {
  const { whole, pieces } = inPieces(value);
  post({ kind: "whole", whole }, transfer);
  for (const piece of pieces) {
    await breathe();
    post({ kind: "piece", piece: { path: [...piece.path], items: [...piece.items] } }, []);
  }
  post({ kind: "complete" }, []);
}

/** Takes in what {@link sendParcel} sends; answers with the value once it is complete, and `null` before. */
export function parcelReader(): (message: ParcelMessage) => { readonly value: unknown } | null {
  let whole: unknown = null;
  return (message) => {
    switch (message.kind) {
      case "whole":
        whole = message.whole;
        return null;
      case "piece":
        addPiece(whole, message.piece);
        return null;
      case "complete":
        return { value: whole };
    }
  };
}
