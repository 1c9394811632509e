/** Chooses the engine by the settings. */
import type { Settings } from '../settings.ts';
import type { Store } from './store.ts';

/**
 * Opens the graph: on Neo4j where NEO4J_URI is set, otherwise in the data folder. Only the engine that is used is imported,
 * because either takes a good part of the time that the program needs to start.
 * @throws StoreError (see openNeo4j and openEmbedded)
 */
export async function openStore(settings: Settings): Promise<Store> {
  if (settings.neo4j) return (await import('./neo4j.ts')).openNeo4j(settings.neo4j);
  return (await import('./embedded.ts')).openEmbedded(settings.data);
}
