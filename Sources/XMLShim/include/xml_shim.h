// What `Articles` needs of libxml2's HTML parser, in a header that includes none of libxml2's: those bring
// ICU's along, which collide with Foundation's own copy of ICU.
#ifndef ENTENTE_XML_SHIM_H
#define ENTENTE_XML_SHIM_H

#include <stddef.h>

/// A parsed page; freed with entente_html_free.
typedef struct entente_html entente_html;
/// A node of a page, or an attribute; lives as long as its page.
typedef struct entente_node entente_node;

/// The page that bytes are, however broken, without network access; NULL where there is nothing in them.
entente_html *entente_html_parse(const char *bytes, int length, const char *encoding);
void entente_html_free(entente_html *page);

/// The outermost element, or NULL.
const entente_node *entente_html_root(const entente_html *page);

/// 1 for an element, 2 for a run of text, 0 for anything else.
int entente_node_kind(const entente_node *node);
const char *entente_node_name(const entente_node *node);
const char *entente_node_content(const entente_node *node);
const entente_node *entente_node_first_child(const entente_node *node);
const entente_node *entente_node_next(const entente_node *node);
const entente_node *entente_node_parent(const entente_node *node);

/// The first attribute of an element; names, next ones and children (the runs of the value) as of nodes.
const entente_node *entente_node_first_attribute(const entente_node *node);

#endif
