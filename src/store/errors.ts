/** What can go wrong between the program and a graph database, as types: told apart by `code`, never by their words. */
import { RecallingError } from '../errors.ts';

export type StoreErrorCode =
  | 'CANNOT_CONNECT'
  | 'WRONG_PASSWORD'
  | 'DATABASE_NOT_FOUND'
  | 'DATA_FOLDER'
  | 'GRAPH_LOCKED'
  | 'ENGINE_UNAVAILABLE'
  | 'PARAMETER'
  | 'SEARCH'
  | 'CONSTRAINT'
  | 'CONFLICT'
  | 'STATEMENT'
  | 'VALUE'
  | 'TRANSACTION'
  | 'CLOSED';

interface StoreErrorOptions {
  cause?: unknown;
  advice?: string;
  retriable?: boolean;
  databaseCode?: string | undefined;
}

/** The root of the errors of a store. */
export class StoreError extends RecallingError {
  override name = 'StoreError';
  readonly code: StoreErrorCode;
  /** Whether the same call may succeed a moment later. */
  readonly retriable: boolean;
  /** What the database itself calls it: a Neo4j code or a GQLSTATUS. */
  readonly databaseCode: string | undefined;

  constructor(code: StoreErrorCode, message: string, options: StoreErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.retriable = options.retriable ?? false;
    this.databaseCode = options.databaseCode;
  }
}

/** Neo4j does not answer at the address. */
export class CannotConnectError extends StoreError {
  override name = 'CannotConnectError';
  constructor(uri: string, options: StoreErrorOptions = {}) {
    super('CANNOT_CONNECT', `Connecting to Neo4j at ${uri} failed: no Neo4j answers there`, {
      retriable: true,
      advice: 'Check NEO4J_URI and that the server runs ("npm run neo4j" or "docker compose up" start one).',
      ...options,
    });
  }
}

/** Neo4j refuses the user or the password. */
export class WrongPasswordError extends StoreError {
  override name = 'WrongPasswordError';
  constructor(uri: string, user: string, options: StoreErrorOptions = {}) {
    super('WRONG_PASSWORD', `Connecting to Neo4j at ${uri} failed: it refuses user "${user}" with this password`, {
      advice: 'Check NEO4J_USER and NEO4J_PASSWORD.',
      ...options,
    });
  }
}

/** Neo4j has no database of that name. */
export class DatabaseNotFoundError extends StoreError {
  override name = 'DatabaseNotFoundError';
  constructor(uri: string, database: string, options: StoreErrorOptions = {}) {
    super('DATABASE_NOT_FOUND', `Connecting to Neo4j at ${uri} failed: it has no database "${database}"`, {
      advice: 'Check NEO4J_DATABASE; Neo4j Community has one database, "neo4j".',
      ...options,
    });
  }
}

/** The data folder, or the graph in it, cannot be used. */
export class DataFolderError extends StoreError {
  override name = 'DataFolderError';
  constructor(path: string, why: string, options: StoreErrorOptions = {}) {
    super('DATA_FOLDER', `Opening the embedded graph failed: ${path} ${why}`, {
      advice: 'Check RECALLING_DATA and the permissions of that folder.',
      ...options,
    });
  }
}

/** Another process has the embedded graph open. */
export class StoreLockedError extends StoreError {
  override name = 'StoreLockedError';
  /** The process that has it open. */
  readonly pid: number;
  constructor(path: string, pid: number, options: StoreErrorOptions = {}) {
    super('GRAPH_LOCKED', `Opening the embedded graph failed: process ${pid} has ${path} open`, {
      retriable: true,
      advice: 'The embedded graph belongs to one process at a time: stop that process, or use another RECALLING_DATA.',
      ...options,
    });
    this.pid = pid;
  }
}

/** Platforms for which the embedded engine is published as a binary. */
const PLATFORMS = 'Linux (x64 and arm64; Alpine on arm64 only), macOS (x64 and arm64) and Windows (x64)';

/** The embedded engine has no binary for this platform. */
export class EngineUnavailableError extends StoreError {
  override name = 'EngineUnavailableError';
  constructor(options: StoreErrorOptions = {}) {
    super(
      'ENGINE_UNAVAILABLE',
      `Loading the embedded graph engine failed: it has no binary that works on this platform ` +
        `(${process.platform} ${process.arch}); it has one for ${PLATFORMS}`,
      {
        advice:
          'Set NEO4J_URI and NEO4J_PASSWORD to use a Neo4j server instead; on a platform of that list, run "npm ci" again.',
        ...options,
      },
    );
  }
}

/** A parameter of a statement is missing, unknown, or of a kind that the databases do not store alike. */
export class ParameterError extends StoreError {
  override name = 'ParameterError';
  constructor(statement: string, why: string) {
    super('PARAMETER', `Running ${statement} failed: ${why}`);
  }
}
