import {sql, type Kysely} from 'kysely';
import type {PollTables} from './postgres-tables.js';
import type {Ballots, Outcome} from './store.js';
import {written} from './ballot-changes.js';

// A released function is never changed: a new one gets the next number, since both may run at once.
const name = 'eczema_guide_cast_2';
const signature = `${name}(text, text[], text[], int[], boolean, text)`;

// The first statement waits for other writers to this poll; each later one sees what they wrote.
// The database plans these once, for a table that may still be empty: a join, or a scan without the
// index, would then read all ballots again for each batch of a million.
const definition = `
create or replace function ${name}(
  the_poll text, ids text[], chosen text[], buckets int[], is_open boolean, the_hour text
) returns json language plpgsql set enable_seqscan = off as $$
declare
  is_closed boolean; the_total bigint;
  changed text[]; after text[]; before text[]; bucket_of int[];
  late text[] := '{}'; added text[] := '{}'; the_counts json;
begin
  select closed_at is not null, total into is_closed, the_total
    from polls where id = the_poll for update;
  if not found then
    insert into polls (id, total) values (the_poll, 0)
      on conflict (id) do update set id = excluded.id
      returning closed_at is not null, total into is_closed, the_total;
  end if;
  select array_agg(ballot), array_agg(choices), array_agg(known), array_agg(bucket)
    into changed, after, before, bucket_of
    from (
      select given.*, (
        select ballots.choices from ballots
          where ballots.poll = the_poll and ballots.ballot = given.ballot
      ) as known
        from unnest(ids, chosen, buckets) as given (ballot, choices, bucket)
    ) as compared
    where known is distinct from choices;
  if changed is not null and (is_closed or not is_open) then
    late := changed;
  elsif changed is not null then
    insert into ballots (poll, ballot, choices, bucket)
      select the_poll, * from unnest(changed, after, bucket_of)
      on conflict (poll, ballot) do update set choices = excluded.choices;
    insert into counts (poll, option, votes)
      select the_poll, option, sum(difference) from (
        select json_array_elements_text(each::json) as option, 1 as difference
          from unnest(after) as each
        union all
        select json_array_elements_text(each::json), -1 from unnest(before) as each
      ) as differences group by option
      on conflict (poll, option) do update set votes = counts.votes + excluded.votes;
    select coalesce(array_agg(each.ballot), '{}') into added
      from unnest(changed, before) as each (ballot, earlier) where each.earlier is null;
    if cardinality(added) > 0 then
      update polls set total = total + cardinality(added) where id = the_poll
        returning total into the_total;
      insert into hours (poll, hour, ballots) values (the_poll, the_hour, cardinality(added))
        on conflict (poll, hour) do update set ballots = hours.ballots + excluded.ballots;
    end if;
  end if;
  select coalesce(json_object_agg(option, votes), '{}') into the_counts
    from counts where poll = the_poll;
  return json_build_object('closed', is_closed, 'total', the_total, 'counts', the_counts,
    'late', late, 'added', added);
end $$`;

interface Answer {
  closed: boolean;
  total: number;
  counts: Record<string, number>;
  late: string[];
  added: string[];
}

/** Creates the function. Returns false if the engine has no functions or the user lacks the right to create one. */
export async function prepareFunction(db: Kysely<PollTables>): Promise<boolean> {
  if (await hasFunction(db)) return true;
  try {
    await sql.raw(definition).execute(db);
    return true;
  } catch {
    // Another process may have created it at the same moment.
    return hasFunction(db);
  }
}

async function hasFunction(db: Kysely<PollTables>): Promise<boolean> {
  try {
    const {rows} = await sql<{found: boolean}>`
      select to_regprocedure(${signature}) is not null as found`.execute(db);
    return rows[0].found;
  } catch {
    return false;
  }
}

/** Counts ballots as `PollStore.cast` does, in one message to the database and one back. */
export async function castByFunction(
  db: Kysely<PollTables>,
  poll: string,
  ballots: Ballots,
  open: boolean,
  hour: string
): Promise<Outcome> {
  const votes = [...ballots.values()];
  const choices = votes.map(vote => written(vote.choices));
  const buckets = votes.map(({bucket}) => bucket ?? null);
  const {rows} = await sql<{answer: Answer}>`
    select ${sql.raw(name)}(${poll}, ${[...ballots.keys()]}, ${choices}, ${buckets}, ${open}, ${hour})
      as answer`.execute(db);
  const {answer} = rows[0];
  return {
    tally: {
      counts: new Map(Object.entries(answer.counts)),
      total: answer.total,
      closed: answer.closed,
    },
    late: new Set(answer.late),
    added: new Set(answer.added),
  };
}
