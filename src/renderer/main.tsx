import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { openBridge } from './bridge/bridge.ts';
import { createActions } from './state/actions.ts';
import { askBeforeLosing } from './state/ask-before-losing.ts';
import { followAddress, placeIn } from './state/follow-address.ts';
import { followCore } from './state/follow-core.ts';
import { keepSession } from './state/keep-session.ts';
import { createSeenStore } from './state/seen.ts';
import { createWindowStore } from './state/store.ts';
import { registerColourTokens } from './styles/tokens.ts';

registerColourTokens();

const bridge = openBridge();
const store = createWindowStore();
const seen = createSeenStore();
const actions = createActions(store, seen, bridge);
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App store={store} actions={actions} />);
followCore(bridge, store, actions);
followAddress(window, store, seen, actions);
keepSession(window, bridge, store, seen);
askBeforeLosing(window, store, actions.notes.saveAll);
void actions.start(location.hash, placeIn(history.state));
