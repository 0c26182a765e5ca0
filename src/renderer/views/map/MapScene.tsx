import { subjectIndex } from '#shared/subjects/subject-index.ts';
import 'leaflet/dist/leaflet.css';
import type { Map as LeafletMap } from 'leaflet';
import { lazy, Suspense, useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import { useSteady } from '#renderer/components/use-steady.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { chosenMission, noSelection, selectedMissionId } from '#renderer/state/selection.ts';
import type { Position } from '#shared/geo/great-circle.ts';
import { sideName } from '#shared/text/mission-name.ts';
import { AlongLayer } from './along/AlongLayer.tsx';
import { alongPlaces } from './along/along-places.ts';
import { useFollowing } from './along/use-following.ts';
import { BasemapLayer } from './basemap/BasemapLayer.tsx';
import { useBasemap } from './basemap/use-basemap.ts';
import { BorderLayer } from './border/BorderLayer.tsx';
import { ChosenMission } from './ChosenMission.tsx';
import { LabelLayer } from './labels/LabelLayer.tsx';
import { MapFurniture } from './MapFurniture.tsx';
import { MapGround } from './MapGround.tsx';
import { MapMessage } from './MapMessage.tsx';
import styles from './map.module.css';
import type { MapViewProps } from './map-view-props.ts';
import { MissionLayer } from './missions/MissionLayer.tsx';
import { NoteMarksLayer } from './notes/NoteMarksLayer.tsx';
import { useAim } from './notes/use-aim.ts';
import { PointPicker } from './PointPicker.tsx';
import type { CardMove } from './popup/AnchoredCard.tsx';
import { SkipMissions } from './SkipMissions.tsx';
import { areToolsSeen, type ChangeTools } from './tools/map-tools.ts';
import { useAlone } from './tools/use-alone.ts';
import { useMapTools } from './tools/use-map-tools.ts';
import { useColours } from './use-colours.ts';
import { useLabelScene } from './use-label-scene.ts';
import { useMissionMarkers } from './use-mission-markers.ts';
import { useReducedMotion } from './use-reduced-motion.ts';
import { coveredBoxes } from './view/covered-boxes.ts';
import { mapOptions } from './view/map-options.ts';
import { useRelationView } from './view/use-relation-view.ts';
import { useSeenExtent } from './view/use-seen-extent.ts';

/** Nothing of the tools is loaded before one is used. */
const ToolDock = lazy(() => import('./tools/ToolDock.tsx').then((module) => ({ default: module.ToolDock })));
const ToolLayers = lazy(() =>
  import('./tools/ToolLayers.tsx').then((module) => ({ default: module.ToolLayers })),
);

const ToolGlass = lazy(() =>
  import('./tools/ToolGlass.tsx').then((module) => ({ default: module.ToolGlass })),
);

/** The map of one relation: ground, border, names, missions, and what stands on the glass over them. */
export function MapScene(props: MapViewProps) {
  const { edition, countries, border, selection, onSelect, onPoint, onStopPointing } = props;
  const { t, language } = useTranslate();
  const animate = !useReducedMotion();
  const colours = useColours();
  const region = useRef<HTMLDivElement>(null);
  const covered = useCallback(() => (region.current ? coveredBoxes(region.current) : []), []);
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [folds, countFold] = useReducer((count: number) => count + 1, 0);
  /** The card that a tool put aside, so that it is not in the way of what is measured. */
  const [putAside, setPutAside] = useState<string | null>(null);
  const [cards, setCards] = useState<HTMLDivElement | null>(null);
  /** The mission that was chosen here, on the map itself. */
  const [openedFrom, setOpenedFrom] = useState<string | null>(null);
  const [pointsToBorder, setPointsToBorder] = useState(false);

  const { tools, change, onPoint: onPick } = useMapTools();
  const changeAlone = useAlone(tools, change, props);
  const onTools = useSteady<Parameters<ChangeTools>, void>((part) => {
    if (part.open) setPutAside(selectedMissionId(selection));
    changeAlone(part);
  });
  const pick = onPoint ?? (onPick && ((lat: number, lon: number) => onPick({ lat, lon })));

  const [first, second] = edition.article.sides;
  const basemap = useBasemap(first?.iso2 ?? null, second?.iso2 ?? null, border !== null);
  const chosenId = selectedMissionId(selection);
  const chosen = chosenMission(edition, selection);
  if (openedFrom !== null && openedFrom !== chosenId) setOpenedFrom(null);
  const isOpening = basemap.status === 'opening';
  /** The mission that was chosen before there was a map: with a window that comes back as it was left. */
  const [cameWith, setCameWith] = useState(chosenId);
  if (cameWith !== chosenId && (isOpening || cameWith !== null)) setCameWith(isOpening ? chosenId : null);
  const chosenFrom = useRef<HTMLElement | null>(null);
  useEffect(
    function rememberWhereFrom() {
      const { activeElement } = document;
      const isElsewhere = activeElement !== document.body && !region.current?.contains(activeElement);
      chosenFrom.current =
        chosenId !== null && isElsewhere && activeElement instanceof HTMLElement ? activeElement : null;
    },
    [chosenId],
  );
  /** While a point is asked for, or a tool is open, the map stays where the reader put it. */
  const isInUse = tools.open !== null || onPoint !== null;
  const missionMarkers = useMissionMarkers(props, chosenId);
  const along = useMemo(
    () => alongPlaces(props.focus.places, props.focus.chosenPlaceId, edition),
    [props.focus, edition],
  );
  useFollowing(map, along, props.follow, isInUse, animate);
  const scene = useLabelScene({
    edition,
    border,
    places: basemap.places,
    outlines: basemap.outlines,
    chosenId,
    colours,
    covered,
    folds,
    along,
    ...missionMarkers,
  });
  const relation = useMemo(
    () => ({
      land: basemap.land,
      missions: edition.missions.flatMap(({ placing: { place } }) =>
        place ? [[place.lon, place.lat] as const] : [],
      ),
      states: edition.article.sides.flatMap(({ iso2 }) => {
        const facts = countries.find((country) => country.iso2 === iso2);
        return facts ? [[facts.lon, facts.lat] as const] : [];
      }),
    }),
    [basemap.land, edition, countries],
  );
  const { showWhole, isWhole } = useRelationView(map, relation, props.atFirst, isInUse);
  useSeenExtent(map, isWhole, props.onExtent);
  useAim(map, props.aim, animate);

  /** What stands on the map is the point that an open tool asks for. */
  function isPicked(place: Position | null | undefined): boolean {
    if (onPick === null || onPoint !== null || !place) return false;
    onPick({ lat: place.lat, lon: place.lon });
    return true;
  }
  const choosePlace = useSteady((placeId: string): void => {
    if (!isPicked(along.find((place) => place.placeId === placeId))) onSelect({ kind: 'place', id: placeId });
  });
  const choose = useSteady((id: string): void => {
    if (isPicked(subjectIndex(edition).mission(id)?.placing.place)) return;
    setPutAside(null);
    setOpenedFrom(id);
    onSelect({ kind: 'mission', id });
  });
  /** Takes the card away; the focus goes back to the marker, or the row, that it came from. */
  const letGo = useSteady((): void => {
    if (chosenId === null) return;
    const marker = region.current?.querySelector<HTMLElement>(`[data-mission="${CSS.escape(chosenId)}"]`);
    const back = chosenFrom.current?.isConnected ? chosenFrom.current : marker;
    if (region.current?.contains(document.activeElement)) back?.focus({ preventScroll: true });
    onSelect(noSelection);
  });
  const clickGround = useSteady((): void => {
    if (pick === null && chosenId !== null) onSelect(noSelection);
  });
  const showAll = useSteady(() => showWhole(animate));

  function cardMove(id: string): CardMove {
    if (openedFrom === id || isInUse) return 'clear';
    return cameWith === id && props.atFirst !== null ? 'still' : 'closer';
  }

  function closeTool(): void {
    onTools({ open: null });
    region.current?.querySelector<HTMLElement>('[data-map-tools]')?.focus();
  }

  const names = [first, second].map((side) => (side ? sideName(side, countries, language) : ''));
  const groundLabel =
    first && second ? t('map.ground', { first: names[0] ?? '', second: names[1] ?? '' }) : t('map.region');
  return (
    <div className={styles.region} data-status={basemap.status}>
      <div ref={region} className={styles.stage}>
        <p className={styles.unseen} role="status">
          {t('map.summary', { shown: missionMarkers.markers.length, count: edition.missions.length })}
        </p>
        <SkipMissions region={region} />
        <MapContainer
          ref={setMap}
          className={styles.map ?? ''}
          center={[20, 0]}
          zoom={3}
          {...mapOptions(animate)}
        >
          {basemap.client && !isOpening && (
            <BasemapLayer client={basemap.client} colours={colours} isWhole={basemap.status === 'whole'} />
          )}
          {border && <BorderLayer border={border} highlighted={pointsToBorder} />}
          <LabelLayer scene={scene} />
          <AlongLayer places={along} onChoose={choosePlace} />
          <NoteMarksLayer edition={edition} />
          <MissionLayer {...missionMarkers} {...{ chosenId, colours, animate }} onChoose={choose} />
          <MapGround
            label={groundLabel}
            onGroundClick={clickGround}
            onEscape={onPoint === null ? letGo : onStopPointing}
          />
          {pick && <PointPicker onPoint={pick} />}
          {areToolsSeen(tools) && (
            <Suspense>
              <ToolLayers edition={edition} border={border} filter={props.filter} tools={tools} />
            </Suspense>
          )}
          {chosen && cards && !isOpening && (
            <ChosenMission
              key={chosen.id}
              {...props}
              mission={chosen}
              offsetsAt={missionMarkers.offsetsAt}
              covered={covered}
              layer={cards}
              hidden={onPoint !== null || (tools.open !== null && putAside === chosen.id)}
              move={cardMove(chosen.id)}
              staysClear={!isInUse}
              animate={animate}
              takesFocus={openedFrom === chosen.id}
              onClose={letGo}
              onChoose={choose}
            />
          )}
        </MapContainer>
        {map && (
          <MapFurniture
            map={map}
            edition={edition}
            countries={countries}
            border={border}
            filter={props.filter}
            onFilter={props.onFilter}
            follow={props.follow}
            onFollow={props.onFollow}
            attributions={props.attributions}
            tools={tools}
            onTools={onTools}
            animate={animate}
            onWhole={showAll}
            onPointToBorder={setPointsToBorder}
            onFold={countFold}
          />
        )}
        {map && areToolsSeen(tools) && (
          <Suspense>
            <ToolGlass map={map} tools={tools} edition={edition} countries={countries} />
          </Suspense>
        )}
        <div ref={setCards} className={styles.cards} />
        <MapMessage status={basemap.status} failure={basemap.failure} />
      </div>
      {map && tools.open !== null && (
        <Suspense>
          <ToolDock
            {...props}
            {...{ name: tools.open, map, animate, basemap, scene, tools, onTools, onPick }}
            onClose={closeTool}
            onSelect={(one) => {
              setPutAside(null);
              onSelect(one);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
