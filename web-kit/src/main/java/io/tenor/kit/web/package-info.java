/** What every service answers alike: problems, pages, cursors, redaction. */
@NullMarked
package io.tenor.kit.web;

import org.jspecify.annotations.NullMarked;
