import { reporter } from '../data/loose';
import type { Contributors } from './read-contributors';

/**
 * Contributors without people who have the name of a team: its page and its posts belong to the team.
 * @param teams handles of `authors.yml`
 */
export function withoutTeamNames(
  { people, notes }: Contributors,
  teams: readonly string[],
): Contributors {
  const reserved = new Set(teams.map((team) => team.toLowerCase()));
  const taken = people.filter(({ handle }) => reserved.has(handle.toLowerCase()));
  const found = [...notes];
  for (const { handle } of taken) {
    reporter(found, 'data/contributors.yml', handle)(
      'github_username',
      handle,
      'the name of a team in data/authors.yml, which is reserved',
    );
  }
  return { people: people.filter((person) => !taken.includes(person)), notes: found };
}
