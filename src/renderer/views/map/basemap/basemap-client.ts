import type { BasemapAnswer, BasemapRequest } from '#renderer/workers/basemap-protocol.ts';
import type { BasemapColours } from '#renderer/workers/basemap-style.ts';
import type { MapFrame } from '#renderer/workers/draft.ts';
import type { VectorShape } from '#renderer/workers/draw-vectors.ts';
import { openTileWorker, type TileRequest, type TileWorker } from './tile-worker.ts';

type Open = Omit<Extract<BasemapRequest, { kind: 'open' }>, 'kind' | 'base' | 'scale'>;
type Opened = Omit<Extract<BasemapAnswer, { kind: 'open' }>, 'kind'>;

export type BasemapEvents = {
  /** The overview can be drawn. */
  readonly onOverview: (opened: Opened) => void;
  /** The whole can be drawn: tiles closer than the overview's want drawing again. */
  readonly onWhole: (opened: Opened) => void;
  /** `file` is null when a worker itself could not run. */
  readonly onFailure: (file: string | null) => void;
};

/** The window's end of the base map's workers. */
export type BasemapClient = {
  /** Calls back once with the drawn tile, unless the returned function is called before. */
  readonly drawTile: (request: TileRequest, onDrawn: (bitmap: ImageBitmap) => void) => () => void;
  /** The ground of a frame as vectors, close zooms once the whole has been read. Rejects when no worker can run. */
  readonly drawVectors: (frame: MapFrame) => Promise<readonly VectorShape[]>;
  /** Tiles that are asked for from now on have these colours. */
  readonly setColours: (colours: BasemapColours) => void;
  /** Reads the whole world, if that has not begun: somebody looks closer, or is about to. */
  readonly wantWhole: () => void;
  readonly close: () => void;
};

/** The last zoom at which the overview leaves nothing out. */
export const OVERVIEW_ZOOM = 4;

/**
 * Two workers draw the base map. One reads the overview, half a megabyte, and
 * draws every zoom from it at first; the other reads the whole world, which
 * takes it some seconds on a slow machine, and draws the close zooms. It begins
 * when somebody reaches for the map or looks closer, or when the window has long been at rest.
 */
export function openBasemapClient(open: Open, events: BasemapEvents): BasemapClient {
  const base = new URL('world/', document.baseURI).href;
  let whole: TileWorker | null = null;
  let wholeIsOpen = false;
  let overviewIsOpen = false;
  let wholeIsWanted = false;
  let colours: BasemapColours | null = null;

  const overview = openTileWorker(
    { ...open, base, scale: 'overview' },
    {
      onFailure: events.onFailure,
      onOpen(opened) {
        overviewIsOpen = true;
        events.onOverview(opened);
        if (wholeIsWanted) whole ??= openWhole();
      },
    },
  );

  function wantWhole(): void {
    wholeIsWanted = true;
    // Not before the overview is there: the two would fight for the processor.
    if (overviewIsOpen) whole ??= openWhole();
  }

  function openWhole(): TileWorker {
    const worker = openTileWorker(
      { ...open, base, scale: 'whole' },
      {
        onFailure: events.onFailure,
        onOpen(opened) {
          wholeIsOpen = true;
          events.onWhole(opened);
        },
      },
    );
    if (colours !== null) worker.setColours(colours);
    return worker;
  }

  return {
    drawTile(request, onDrawn) {
      const isClose = request.zoom > OVERVIEW_ZOOM;
      if (isClose) wantWhole();
      return ((isClose && wholeIsOpen && whole) || overview).drawTile(request, onDrawn);
    },
    drawVectors(frame) {
      const isClose = frame.zoom > OVERVIEW_ZOOM;
      if (isClose) wantWhole();
      return ((isClose && whole) || overview).drawVectors(frame);
    },
    setColours(changed) {
      colours = changed;
      overview.setColours(changed);
      whole?.setColours(changed);
    },
    wantWhole,
    close() {
      overview.close();
      whole?.close();
    },
  };
}
