// What `Rendering` needs of Graphviz, in a header that includes no Graphviz header: an upgrade of
// Graphviz touches one .c file. Nothing here is safe to call from two threads at once (cgraph
// rotates its trees even when reading): the one caller holds one lock.
#ifndef ENTENTE_GRAPHVIZ_SHIM_H
#define ENTENTE_GRAPHVIZ_SHIM_H

#include <stddef.h>
#include <stdint.h>

/// Has this process killed as soon as its parent ends, however that ends; 0 where the parent has ended already, which is told
/// by its number. Where the system knows no such thing (it is Linux's), the process lives on. `prctl` is a variadic function,
/// which Swift can't call.
int entente_end_with_parent(int parent);

/// A graph, a node, an edge or a subgraph of cgraph.
typedef struct entente_gv_object entente_gv_object;

/// The version of the Graphviz headers that the shim was compiled against, for example "2.43.0".
const char *entente_graphviz_version(void);

/// Makes the one context of the process; 0 when it can't be made. Asking again costs nothing.
int entente_gv_start(void);

/// The messages since the last call, at most 64 KiB; a static buffer, emptied by the next call.
const char *entente_gv_messages(void);

/// The names of a kind of plug-in ("layout", "device"), one a line; free with entente_gv_free_text.
char *entente_gv_plugins(const char *kind);
void entente_gv_free_text(char *text);

/// Reads the first graph of a DOT text; NULL where there is none.
entente_gv_object *entente_gv_read(const char *dot);
/// Frees the layout of a graph.
void entente_gv_free_layout(entente_gv_object *graph);
/// Frees a graph, but not its layout.
void entente_gv_close(entente_gv_object *graph);

/// Lays a graph out that has no layout; 0 means done.
int entente_gv_layout(entente_gv_object *graph, const char *engine);
/// Writes a laid-out graph in a format; 0 means done. Free the bytes with entente_gv_free_data.
int entente_gv_render(
    entente_gv_object *graph, const char *format, char **bytes, size_t *length);
void entente_gv_free_data(char *bytes);

// Walking. All return NULL at the end.
entente_gv_object *entente_gv_first_node(entente_gv_object *graph);
entente_gv_object *entente_gv_next_node(entente_gv_object *graph, entente_gv_object *node);
entente_gv_object *entente_gv_first_out(entente_gv_object *graph, entente_gv_object *node);
entente_gv_object *entente_gv_next_out(entente_gv_object *graph, entente_gv_object *edge);
entente_gv_object *entente_gv_tail(entente_gv_object *edge);
entente_gv_object *entente_gv_head(entente_gv_object *edge);
entente_gv_object *entente_gv_first_subgraph(entente_gv_object *graph);
entente_gv_object *entente_gv_next_subgraph(entente_gv_object *subgraph);
const char *entente_gv_name(entente_gv_object *object);

/// Adds a node, or gives the one of that name.
entente_gv_object *entente_gv_node(entente_gv_object *graph, const char *name);

/// Takes a node out; the graph must have no layout.
void entente_gv_delete(entente_gv_object *graph, entente_gv_object *node);
/// Whether the edges of a graph have a direction.
int entente_gv_is_directed(entente_gv_object *graph);

/// The value of an attribute; NULL where nobody declared it.
const char *entente_gv_get(entente_gv_object *object, const char *name);
/// Sets an attribute, declared with an empty default where it is new.
void entente_gv_set(entente_gv_object *object, const char *name, const char *value);
/// Sets an attribute to an HTML-like label.
void entente_gv_set_html(entente_gv_object *object, const char *name, const char *html);
/// Whether a value that entente_gv_get gave is an HTML-like label.
int entente_gv_is_html(const char *value);

/// The declared attributes of a kind of object: 0 graph, 1 node, 2 edge. Pass NULL first, then the
/// symbol of the last answer; NULL at the end.
typedef struct entente_gv_symbol entente_gv_symbol;
entente_gv_symbol *entente_gv_next_attribute(
    entente_gv_object *graph, int kind, entente_gv_symbol *last);
const char *entente_gv_symbol_name(entente_gv_symbol *symbol);
/// The default that objects without a value of their own have.
const char *entente_gv_symbol_default(entente_gv_symbol *symbol);
/// Changes that default.
void entente_gv_set_default(
    entente_gv_object *graph, int kind, const char *name, const char *value);

/// Whether some installed font has a glyph for a character: 1 yes, 0 no, -1 where fontconfig can't
/// be asked.
int entente_font_covers(uint32_t character);

#endif
