#include "graphviz_shim.h"

#include "naming.h"

#include <cgraph.h>
#include <graphviz_version.h>
#include <gvc.h>
#include <stdlib.h>
#include <string.h>

static GVC_t *context;
static char messages[1 << 16];
static size_t used;
static int handed;

const char *entente_graphviz_version(void) { return PACKAGE_VERSION; }

// Graphviz hands a message over in pieces ("Error", ": ", text) and no pointer of ours.
static int keep(char *piece) {
  if (handed) { used = 0; handed = 0; }
  size_t length = strlen(piece);
  if (length > sizeof messages - 1 - used) length = sizeof messages - 1 - used;
  memcpy(messages + used, piece, length);
  used += length;
  messages[used] = 0;
  return 0;
}

// One context for the whole life of the process: with a second one, 2.42's pango plug-in reads
// fonts of the first after they are freed.
int entente_gv_start(void) {
  if (!context) {
    agseterrf(keep);
    context = gvContext();
  }
  return context != NULL;
}

const char *entente_gv_messages(void) {
  if (handed) used = 0;
  messages[used] = 0;
  handed = 1;
  return messages;
}

// The fourth parameter went away in Graphviz 13; the declaration itself tells which one is there.
typedef char **(*list_four)(GVC_t *, const char *, int *, char *);
typedef char **(*list_four_const)(GVC_t *, const char *, int *, const char *);
typedef char **(*list_three)(GVC_t *, const char *, int *);
static char **list4(char **(*f)(), const char *kind, int *count) {
  return ((list_four)f)(context, kind, count, NULL);
}
static char **list3(char **(*f)(), const char *kind, int *count) {
  return ((list_three)f)(context, kind, count);
}

char *entente_gv_plugins(const char *kind) {
  if (!entente_gv_start()) return NULL;
  int count = 0;
  char **names = _Generic(&gvPluginList, list_four: list4, list_four_const: list4,
                          list_three: list3)((char **(*)())gvPluginList, kind, &count);
  size_t size = 1;
  for (int i = 0; i < count; i++) size += strlen(names[i]) + 1;
  char *text = calloc(size, 1);
  for (int i = 0; i < count; i++) {
    if (text) {
      strcat(text, names[i]);
      strcat(text, "\n");
    }
    free(names[i]);
  }
  free(names);
  return text;
}

void entente_gv_free_text(char *text) { free(text); }

// The scanner counts lines through the whole life of the process; without this an error names a line
// that depends on what was read before. Weak: releases with a scanner of its own per read lack it.
extern void agreadline(int line) __attribute__((weak));
// The same for what a scanner that stopped at an error still holds: the next text would be read behind it.
extern int aaglex_destroy(void) __attribute__((weak));

// Lines of a text in memory; the scanner asks for them.
static int read_line(void *text, char *buffer, int size) {
  const char **rest = text;
  int count = 0;
  while (count < size && **rest) {
    char c = *(*rest)++;
    buffer[count++] = c;
    if (c == '\n') break;
  }
  return count;
}

entente_gv_object *entente_gv_read(const char *dot) {
  static Agiodisc_t io;
  io = AgIoDisc;
  io.afread = read_line;
  static Agdisc_t disciplines;
  disciplines.id = &entente_naming;
  disciplines.io = &io;
  if (agreadline) agreadline(1);
  Agraph_t *graph = agread(&dot, &disciplines);
  agsetfile(NULL);
  if (aaglex_destroy) aaglex_destroy();
  return (entente_gv_object *)graph;
}

void entente_gv_free_layout(entente_gv_object *graph) {
  gvFreeLayout(context, (graph_t *)graph);
}
void entente_gv_close(entente_gv_object *graph) { agclose((graph_t *)graph); }

int entente_gv_layout(entente_gv_object *graph, const char *engine) {
  return gvLayout(context, (graph_t *)graph, engine);
}

// The length is an unsigned int until Graphviz 12 and a size_t from 13 on.
typedef int (*render_uint)(GVC_t *, graph_t *, const char *, char **, unsigned int *);
typedef int (*render_size)(GVC_t *, graph_t *, const char *, char **, size_t *);
static int render_u(int (*f)(), graph_t *g, const char *format, char **out, size_t *length) {
  unsigned int count = 0;
  int status = ((render_uint)f)(context, g, format, out, &count);
  *length = count;
  return status;
}
static int render_z(int (*f)(), graph_t *g, const char *format, char **out, size_t *length) {
  return ((render_size)f)(context, g, format, out, length);
}

int entente_gv_render(
    entente_gv_object *graph, const char *format, char **bytes, size_t *length) {
  *bytes = NULL;
  *length = 0;
  return _Generic(&gvRenderData, render_uint: render_u, render_size: render_z)(
      (int (*)())gvRenderData, (graph_t *)graph, format, bytes, length);
}

void entente_gv_free_data(char *bytes) {
  if (bytes) gvFreeRenderData(bytes);
}

entente_gv_object *entente_gv_first_node(entente_gv_object *graph) {
  return (entente_gv_object *)agfstnode((graph_t *)graph);
}
entente_gv_object *entente_gv_next_node(entente_gv_object *graph, entente_gv_object *node) {
  return (entente_gv_object *)agnxtnode((graph_t *)graph, (node_t *)node);
}
entente_gv_object *entente_gv_first_out(entente_gv_object *graph, entente_gv_object *node) {
  return (entente_gv_object *)agfstout((graph_t *)graph, (node_t *)node);
}
entente_gv_object *entente_gv_next_out(entente_gv_object *graph, entente_gv_object *edge) {
  return (entente_gv_object *)agnxtout((graph_t *)graph, (edge_t *)edge);
}
entente_gv_object *entente_gv_tail(entente_gv_object *edge) {
  return (entente_gv_object *)agtail((edge_t *)edge);
}
entente_gv_object *entente_gv_head(entente_gv_object *edge) {
  return (entente_gv_object *)aghead((edge_t *)edge);
}
entente_gv_object *entente_gv_first_subgraph(entente_gv_object *graph) {
  return (entente_gv_object *)agfstsubg((graph_t *)graph);
}
entente_gv_object *entente_gv_next_subgraph(entente_gv_object *subgraph) {
  return (entente_gv_object *)agnxtsubg((graph_t *)subgraph);
}
const char *entente_gv_name(entente_gv_object *object) { return agnameof(object); }

entente_gv_object *entente_gv_node(entente_gv_object *graph, const char *name) {
  return (entente_gv_object *)agnode((graph_t *)graph, (char *)name, 1);
}

void entente_gv_delete(entente_gv_object *graph, entente_gv_object *node) {
  agdelnode((graph_t *)graph, (node_t *)node);
}
int entente_gv_is_directed(entente_gv_object *graph) { return agisdirected((graph_t *)graph); }

const char *entente_gv_get(entente_gv_object *object, const char *name) {
  return agget(object, (char *)name);
}
void entente_gv_set(entente_gv_object *object, const char *name, const char *value) {
  agsafeset(object, (char *)name, (char *)value, "");
}
void entente_gv_set_html(entente_gv_object *object, const char *name, const char *html) {
#if defined(GRAPHVIZ_VERSION_MAJOR)
  agsafeset_html(object, (char *)name, (char *)html, "");
#else
  graph_t *root = agroot(object);
  char *value = agstrdup_html(root, (char *)html);
  agsafeset(object, (char *)name, value, "");
  agstrfree(root, value);
#endif
}
int entente_gv_is_html(const char *value) { return aghtmlstr((char *)value) != 0; }

static int kinds[] = {AGRAPH, AGNODE, AGEDGE};

entente_gv_symbol *entente_gv_next_attribute(
    entente_gv_object *graph, int kind, entente_gv_symbol *last) {
  return (entente_gv_symbol *)agnxtattr((graph_t *)graph, kinds[kind], (Agsym_t *)last);
}
const char *entente_gv_symbol_name(entente_gv_symbol *symbol) {
  return ((Agsym_t *)symbol)->name;
}
const char *entente_gv_symbol_default(entente_gv_symbol *symbol) {
  return ((Agsym_t *)symbol)->defval;
}
void entente_gv_set_default(
    entente_gv_object *graph, int kind, const char *name, const char *value) {
  agattr((graph_t *)graph, kinds[kind], (char *)name, (char *)value);
}
