import { Component, useEffect, useMemo, useReducer, useRef, type ErrorInfo, type ReactNode } from "react";

interface Player {
  readonly id: string;
  readonly name: string;
  readonly team: string;
}

interface Score {
  readonly playerId: string;
  readonly points: number;
  readonly at: number;
}

type Message = { type: "players"; players: Player[] } | { type: "score"; score: Score } | { type: "reset" };

interface State {
  readonly players: ReadonlyMap<string, Player>;
  readonly points: ReadonlyMap<string, number>;
  readonly last: Score | null;
}

interface Standing {
  player: Player;
  points: number;
  rank: number;
}

const empty: State = { players: new Map(), points: new Map(), last: null };

/** Applies a message of the server to what is known. Scores of unknown players are ignored. */
export function receive(state: State, message: Message): State {
  switch (message.type) {
    case "players":
      return { ...state, players: new Map(message.players.map((player) => [player.id, player])) };
    case "score": {
      const { playerId, points } = message.score;
      if (!state.players.has(playerId)) return state;
      const total = (state.points.get(playerId) ?? 0) + points;
      return { ...state, points: new Map(state.points).set(playerId, total), last: message.score };
    }
    case "reset":
      return { ...empty, players: state.players };
  }
}

/** Players by points; those with equal points share a rank. */
export function standings({ players, points }: State): Standing[] {
  const sorted = [...players.values()]
    .map((player) => ({ player, points: points.get(player.id) ?? 0, rank: 0 }))
    .sort((a, b) => b.points - a.points || a.player.name.localeCompare(b.player.name));
  sorted.forEach((standing, index) => {
    const above = sorted[index - 1];
    standing.rank = above?.points === standing.points ? above.rank : index + 1;
  });
  return sorted;
}

function isMessage(value: unknown): value is Message {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** Keeps a socket open, and opens it again a little later each time it closes. */
function useScores(address: string): State {
  const [state, dispatch] = useReducer(receive, empty);
  const failures = useRef(0);

  useEffect(() => {
    let socket: WebSocket | undefined;
    let timer: number | undefined;
    let closed = false;

    function connect() {
      socket = new WebSocket(address);
      socket.onopen = () => {
        failures.current = 0;
      };
      socket.onmessage = (event: MessageEvent<string>) => {
        const message: unknown = JSON.parse(event.data);
        if (isMessage(message)) dispatch(message);
      };
      socket.onclose = () => {
        if (closed) return;
        failures.current += 1;
        timer = window.setTimeout(connect, Math.min(30_000, 500 * 2 ** failures.current));
      };
    }

    connect();
    return () => {
      closed = true;
      window.clearTimeout(timer);
      socket?.close();
    };
  }, [address]);

  return state;
}

interface BoundaryProps {
  fallback: (error: Error) => ReactNode;
  children: ReactNode;
}

export class ErrorBoundary extends Component<BoundaryProps, { error: Error | null }> {
  state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  componentDidCatch(error: Error, info: ErrorInfo) {
    console.error(error, info.componentStack);
  }

  render() {
    const { error } = this.state;
    return error ? this.props.fallback(error) : this.props.children;
  }
}

function Row({ standing, highlighted }: { standing: Standing; highlighted: boolean }) {
  const { rank, player, points } = standing;
  return (
    <li className={highlighted ? "row row--new" : "row"}>
      <span>{rank}.</span> <b>{player.name}</b> <i>{player.team}</i> <span>{points}</span>
    </li>
  );
}

export function Scoreboard({ address, limit = 10 }: { address: string; limit?: number }) {
  const state = useScores(address);
  const ranked = useMemo(() => standings(state), [state]);
  const teams = useMemo(() => {
    const totals = new Map<string, number>();
    for (const { player, points } of ranked) {
      totals.set(player.team, (totals.get(player.team) ?? 0) + points);
    }
    return [...totals].sort(([, a], [, b]) => b - a);
  }, [ranked]);

  if (ranked.length === 0) return <p>Waiting for players…</p>;

  return (
    <ErrorBoundary fallback={(error) => <p role="alert">{error.message}</p>}>
      <ol>
        {ranked.slice(0, limit).map((standing) => (
          <Row
            key={standing.player.id}
            standing={standing}
            highlighted={state.last?.playerId === standing.player.id}
          />
        ))}
      </ol>
      <p>{teams.map(([team, points]) => `${team} ${points}`).join(", ")}</p>
    </ErrorBoundary>
  );
}
