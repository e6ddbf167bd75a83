import { HostError, hostError } from "./host-error";
import { type HostObject, isHostObject } from "./host-object";
import { compileQuery, identityOf } from "./query";
import { type Engine, Session } from "./session";
import { type Action, type RequestBody, type ResponseBody, actionTypes } from "./wire";

/**
 * Runs the actions of one request in order. A request is not a transaction: what was done before an error
 * stays done, and the answers so far travel with the error.
 *
 * @param limit - actions to run; fewer than all for a request that breaks off in the middle
 */
export function execute(engine: Engine, body: RequestBody, limit = body.Actions.length): ResponseBody {
  const session = new Session(engine, body.ObjectPaths);
  const response: ResponseBody = { Results: [], TraceIds: [] };
  for (const [index, action] of body.Actions.slice(0, limit).entries()) {
    try {
      if (action.ActionType === actionTypes.trace) response.TraceIds.push(action.Id);
      const value = perform(session, action);
      if (value !== undefined) response.Results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      response.Error = wireError(error, index);
      break;
    }
  }
  return response;
}

/** A host error as it travels; anything else is a fault of this host and says so. */
export function wireError(error: unknown, index: number): NonNullable<ResponseBody["Error"]> {
  const known = error instanceof HostError ? error : hostError("HostCrashed", crashText(error));
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location,
    ActionIndex: index,
    HttpStatusCode: known.status,
  };
}

function crashText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The value to answer; undefined for an action without an answer. */
function perform(session: Session, action: Action): unknown {
  if (action.ActionType === actionTypes.trace) return null;
  const object = session.object(action.ObjectPathId);
  const { references } = session.engine;
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return object && identityOf(object, references);
    case actionTypes.query:
      return object && compileQuery(action.QueryInfo, references, "wire")(object);
    case actionTypes.queryAsJson:
      return object && compileQuery(action.QueryInfo, references, "camel")(object);
    case actionTypes.method:
      return callMethod(session, object, action);
    case actionTypes.setProperty:
      existing(object, action.Name).write(action.Name, session.arguments(action.ArgumentInfo)[0]);
      return undefined;
    case actionTypes.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        existing(object, name).write(name, value);
      }
      return undefined;
    default:
      throw hostError("HostNotImplemented", `action type ${String(action.ActionType)}`);
  }
}

function callMethod(session: Session, object: HostObject | null, action: Action): unknown {
  const { references } = session.engine;
  const args = session.arguments(action.ArgumentInfo);
  if (action.Name === "_KeepReference") {
    if (object) references.keep(object);
    return undefined;
  }
  if (action.Name === "_RemoveReference") {
    references.release(String(args[0]));
    return undefined;
  }
  const value = existing(object, action.Name).call(action.Name, args);
  return isHostObject(value) ? identityOf(value, references) : (value ?? null);
}

function existing(object: HostObject | null, member: string): HostObject {
  if (object === null) throw hostError("InvalidObjectPath", `${member} of a null object`);
  return object;
}
