/** Chooses the engine by the settings. */
import type { Settings } from '../settings.ts';
import { openEmbedded } from './embedded.ts';
import { openNeo4j } from './neo4j.ts';
import type { Store } from './store.ts';

/**
 * Opens the graph: on Neo4j where NEO4J_URI is set, otherwise in the data folder.
 * @throws StoreError (see openNeo4j and openEmbedded)
 */
export const openStore = (settings: Settings): Promise<Store> =>
  settings.neo4j ? openNeo4j(settings.neo4j) : openEmbedded(settings.data);
