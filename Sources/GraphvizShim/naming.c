#include "naming.h"

#include <stdlib.h>

// cgraph numbers what has a name by the address of the name, and orders subgraphs by these numbers: the
// order of clusters, in a layout and in a picture, would change from run to run. Here names are numbered in
// the order in which they come. Even numbers stand for names, odd ones for what has none, as in cgraph.
typedef struct {
  Agraph_t *graph;
  // The interned names by their numbers; they live as long as the graph.
  char **names;
  size_t count, room;
  // Places in `names`, one more than the index, found by the address of the name; 0 where there is none.
  size_t *table;
  size_t size;
  IDTYPE anonymous;
} naming;

static size_t *slot(const naming *all, const char *name) {
  size_t at = ((size_t)name >> 3) * 0x9E3779B97F4A7C15u;
  for (at %= all->size; all->table[at]; at = (at + 1) % all->size)
    if (all->names[all->table[at] - 1] == name) break;
  return all->table + at;
}

// Room for one name more; 0 where memory is out.
static int grow(naming *all) {
  if (all->count < all->room) return 1;
  naming larger = *all;
  larger.room = all->room ? 2 * all->room : 64;
  larger.size = 2 * larger.room + 1;
  larger.table = calloc(larger.size, sizeof *larger.table);
  larger.names = larger.table ? realloc(all->names, larger.room * sizeof *larger.names) : NULL;
  if (!larger.names) {
    free(larger.table);
    return 0;
  }
  for (size_t i = 0; i < larger.count; i++) *slot(&larger, larger.names[i]) = i + 1;
  free(all->table);
  *all = larger;
  return 1;
}

static void *start(Agraph_t *graph, Agdisc_t *disciplines) {
  (void)disciplines;
  naming *all = calloc(1, sizeof *all);
  if (all) all->graph = graph;
  return all;
}

// The result is a long, an int or a bool, as the release has it.
static __typeof__(AgIdDisc.map(NULL, 0, NULL, NULL, 0)) number(
    void *state, int kind, char *name, IDTYPE *id, int create) {
  (void)kind;
  naming *all = state;
  if (!all) return 0;
  if (!name) {
    if (create) *id = all->anonymous++ * 2 + 1;
    return create != 0;
  }
  char *known = agstrbind(all->graph, name);
  if (known && all->size && *slot(all, known)) {
    *id = (IDTYPE)*slot(all, known) * 2;
    return 1;
  }
  if (!create || !grow(all)) return 0;
  all->names[all->count++] = agstrdup(all->graph, name);
  *slot(all, all->names[all->count - 1]) = all->count;
  *id = (IDTYPE)all->count * 2;
  return 1;
}

static __typeof__(AgIdDisc.alloc(NULL, 0, 0)) claim(void *state, int kind, IDTYPE id) {
  (void)state;
  (void)kind;
  (void)id;
  return 0;
}

// A number that was given stays its name's: taken out and put in again, a node has the same one.
static void release(void *state, int kind, IDTYPE id) {
  (void)state;
  (void)kind;
  (void)id;
}

static char *name_of(void *state, int kind, IDTYPE id) {
  (void)kind;
  const naming *all = state;
  return all && id % 2 == 0 && id > 0 && id / 2 <= all->count ? all->names[id / 2 - 1] : NULL;
}

static void end(void *state) {
  naming *all = state;
  if (!all) return;
  free(all->names);
  free(all->table);
  free(all);
}

static void take_note(void *state, int kind, void *object) {
  (void)state;
  (void)kind;
  (void)object;
}

Agiddisc_t entente_naming = {start, number, claim, release, name_of, end, take_note};
