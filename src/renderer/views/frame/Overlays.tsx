import { useActions, useAtlas, useWindow } from '#renderer/state/use-window.ts';
import { ExchangeLayer } from '#renderer/views/exchange/ExchangeLayer.tsx';
import { LibraryLayer } from '#renderer/views/library/LibraryLayer.tsx';
import { NotebookLayer } from '#renderer/views/notebook/NotebookLayer.tsx';
import { StudyLayer } from '#renderer/views/study/StudyLayer.tsx';

export type OverlayProps = {
  /** The article that is open; null while none is. */
  readonly openId: string | null;
};

/** What lies over the window whichever article is open, each told of its own part of the state only. */
export function Overlays({ openId }: OverlayProps) {
  return (
    <>
      <Library openId={openId} />
      <Exchange openId={openId} />
      <Notebook />
    </>
  );
}

function Library({ openId }: OverlayProps) {
  const library = useWindow((state) => state.library);
  return <LibraryLayer library={library} actions={useActions().library} openId={openId} />;
}

function Exchange({ openId }: OverlayProps) {
  const exchange = useWindow((state) => state.exchange);
  const notes = useWindow((state) => state.notes.all);
  return <ExchangeLayer exchange={exchange} actions={useActions().exchange} notes={notes} openId={openId} />;
}

function Notebook() {
  const notebook = useWindow((state) => state.notebook);
  return <NotebookLayer notebook={notebook} actions={useActions().notebook} />;
}

/** Over one article: what is studied of it. */
export function Study() {
  const { edition, countries } = useAtlas();
  const study = useWindow((state) => state.study);
  return <StudyLayer study={study} actions={useActions().study} edition={edition} countries={countries} />;
}
