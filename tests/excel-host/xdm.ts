import type { ExcelHost } from "./host";
import { HostObject } from "./model/host-object";
import type { Services } from "./interpreter";

/** The origin both sides believe in. */
export const origin = "https://localhost";
const conversation = "conversation-1";
const addIn = "add-in-1";

/** Where the pane must be: office.js learns from its address that it stands in Excel on the web. */
export const paneUrl =
  `${origin}/taskpane.html?_host_Info=Excel$Web$16.01$en-US$corr$$disableLogging$0#` +
  `&_serializer_version=1&_xdm_Info=${conversation}|${addIn}|${encodeURIComponent(origin)}`;

export type PaneContext = {
  /** What the simulated Excel says it supports: { ExcelApi: "1.12" }. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** The add-in's settings in the document; a value is JSON text. */
  readonly settings: ReadonlyMap<string, string>;
};

/** The numbers office.js gives its calls. */
const dispatch = {
  richApi: 93,
  saveSettings: 76,
  refreshSettings: 75,
  commandCompleted: 94,
} as const;

type Message = {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
  };
};

/**
 * The page around the pane: answers office.js's messages between windows. Whatever it does not know it answers with an
 * internal error, so that a test sees it.
 */
export class CrossWindowHost {
  readonly #listeners = new Map<string, Message>();
  readonly #host: ExcelHost;
  readonly #context: PaneContext;
  readonly #post: (text: string) => void;
  /** Tab after the pane's last control, or back before its first: Excel takes the focus. */
  onTabExit = (): void => undefined;
  /** Ribbon commands that reported their end. */
  completedCommands = 0;
  #holdsFrom = Number.POSITIVE_INFINITY;
  #held: Message[] = [];

  constructor(host: ExcelHost, context: PaneContext, post: (text: string) => void) {
    this.#host = host;
    this.#context = context;
    this.#post = post;
    host.workbook.emit = ({ type, target, arguments: values }) => {
      const entry = [65536, type, target, JSON.stringify(values), 0, false];
      this.#fire("richApiMessage", { ArrayData: [entry] });
    };
  }

  /** One message of the pane. */
  receive(text: string): void {
    const message = JSON.parse(text) as Message;
    if (message._messageType !== 0) return;
    if (message._actionType === 1) this.#listeners.set(message._actionName, message);
    if (message._actionType === 2) this.#listeners.delete(message._actionName);
    if (message._actionType !== 0) this.#reply(message, { Error: 0 });
    else if (this.#mustWait(message)) this.#held.push(message);
    else this.#reply(message, this.#answerOrError(message));
  }

  /** Excel is busy: it answers so many more requests and keeps the rest waiting until {@link letThrough}. */
  holdAfter(requests: number): void {
    this.#holdsFrom = this.#host.counters.requests + requests;
  }

  /** Whether the pane waits for an answer. */
  get isHolding(): boolean {
    return this.#held.length > 0;
  }

  /** Answers what waits, in the order in which it was asked, and all that follows at once. */
  letThrough(): void {
    this.#holdsFrom = Number.POSITIVE_INFINITY;
    for (const message of this.#held.splice(0)) {
      this.#reply(message, this.#answerOrError(message));
    }
  }

  #mustWait(message: Message): boolean {
    const isRequest =
      message._actionName === "executeMethod" &&
      message._data?.DdaMethod?.DispatchId === dispatch.richApi;
    return isRequest && this.#host.counters.requests >= this.#holdsFrom;
  }

  /** Whatever goes wrong is answered, or the pane would wait for ever. */
  #answerOrError(message: Message): unknown {
    try {
      return this.#answer(message);
    } catch (thrown) {
      const where = `${message._actionName} ${message._data?.DdaMethod?.DispatchId ?? ""}`;
      const what = thrown instanceof Error ? (thrown.stack ?? thrown.message) : "";
      this.#host.reportDefect(`${where}: ${what}`);
      return { Version: 1, Error: internalError };
    }
  }

  /** Presses a ribbon button whose command is `command`; false when the pane does not listen. */
  pressButton(command: string): boolean {
    const source = JSON.stringify({ source: { id: command } });
    return this.#fire("appCommandInvoked", { 0: `press-${command}`, 1: command, 2: source });
  }

  #answer(message: Message): unknown {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.#appContext();
      case "ContextActivationManager_notifyHost":
        if (isTabExit(message._data)) this.onTabExit();
        return null;
      case "executeMethod":
        return { Version: 1, Error: 0, ...this.#execute(message) };
      default:
        this.#host.reportDefect(`The page does not know the message ${message._actionName}.`);
        return { Version: 1, Error: internalError };
    }
  }

  #execute(message: Message): Readonly<Record<string, unknown>> {
    switch (message._data?.DdaMethod?.DispatchId) {
      case dispatch.richApi: {
        const answer = this.#host.answer(String(message._data.ArrayData?.[4]));
        return answer.kind === "fault" ? { Error: answer.error } : { Data: [200, [], answer.text] };
      }
      case dispatch.saveSettings:
        return {};
      case dispatch.refreshSettings:
        return { Properties: [...this.#context.settings] };
      case dispatch.commandCompleted:
        this.completedCommands += 1;
        return {};
      default:
        this.#host.reportDefect(
          `The page does not know the method ${message._data?.DdaMethod?.DispatchId ?? "without a number"}.`,
        );
        return { Error: internalError };
    }
  }

  #appContext(): Readonly<Record<string, unknown>> {
    return {
      _id: addIn,
      _appName: 16,
      _appVersion: "16.0",
      _appUILocale: this.#context.displayLanguage,
      _dataLocale: this.#context.contentLanguage,
      _docUrl: `${origin}/${this.#host.workbook.Name}`,
      _clientMode: 1,
      _reason: 0,
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "correlation",
      _appInstanceId: addIn,
      _hostFullVersion: "16.0.18000.1",
      _settings: [...this.#context.settings],
      _requirementMatrix: JSON.stringify(this.#context.requirementSets),
      _featureGates: {},
      _initialDisplayMode: 0,
    };
  }

  #fire(name: string, data: unknown): boolean {
    const listener = this.#listeners.get(name);
    if (listener !== undefined) this.#reply(listener, data, 1);
    return listener !== undefined;
  }

  #reply(message: Message, data: unknown, responseType = 0): void {
    this.#post(
      JSON.stringify({
        _messageType: 1,
        _actionName: message._actionName,
        _conversationId: message._conversationId,
        _correlationId: message._correlationId,
        _origin: origin,
        _data: data,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  }
}

const internalError = 5001;

/** office.js's own numbers for Tab and Shift+Tab leading out of the pane. */
const tabExits: readonly unknown[] = [13, 14];

/** What office.js says of itself comes as [add-in, action]. */
function isTabExit(data: Message["_data"]): boolean {
  return Array.isArray(data) && tabExits.includes(data[1]);
}

class ReadyService extends HostObject {
  readonly scalars: readonly string[] = [];

  NotifyActionHandlerReady(): void {
    // The client only announces itself.
  }
}

/** Services that office.js itself talks to while it starts. */
export const officeServices: Services = new Map<string, () => HostObject>([
  ["Microsoft.InternalService.AddinInternalService", () => new ReadyService()],
]);
