package io.tenor.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {
  private static final ListQuery REVENUE = ListQuery.of("metrics", "revenue", null);

  @Test
  void readsAListToItsEndOnceEach() {
    // given
    List<Integer> all = IntStream.range(0, 7).boxed().toList();
    PageRequest first = PageRequest.of(REVENUE, "3", null);

    // when
    Page<Integer> one = part(all, first);
    Page<Integer> two = part(all, PageRequest.of(REVENUE, "3", one.next()));
    Page<Integer> three = part(all, PageRequest.of(REVENUE, "3", two.next()));

    // then
    assertThat(one.items()).containsExactly(0, 1, 2);
    assertThat(two.items()).containsExactly(3, 4, 5);
    assertThat(three.items()).containsExactly(6);
    assertThat(three.next()).isNull();
  }

  @Test
  void takesFiftyUnlessTold() {
    assertThat(PageRequest.of(REVENUE, null, null).limit()).isEqualTo(50);
    assertThat(PageRequest.of(REVENUE, "1000", null).limit()).isEqualTo(1000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1001", "", " 5", "5.0", "ten", "99999999999"})
  void refusesOtherLimits(String limit) {
    assertThatThrownBy(() -> PageRequest.of(REVENUE, limit, null))
        .isInstanceOfSatisfying(
            HttpProblem.class, p -> assertThat(p.getStatusCode()).isEqualTo(400))
        .hasMessageContaining("parameter");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "*", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAA", "null", "\u0000"})
  void refusesMalformedCursors(String cursor) {
    assertForeign(REVENUE, cursor);
  }

  @Test
  void refusesCursorsOfOtherLists() {
    // given
    String cursor = Cursor.of(REVENUE, List.of("2"));

    // then
    assertForeign(ListQuery.of("guidance", "revenue", null), cursor);
    assertForeign(ListQuery.of("metrics", null, "revenue"), cursor);
    assertForeign(ListQuery.of("metrics", "revenue", ""), cursor);
    assertForeign(REVENUE, cursor.substring(0, cursor.length() - 2) + "zz");
  }

  @Test
  void refusesPositionsThatAreNone() {
    // given
    PageRequest page = PageRequest.of(REVENUE, null, Cursor.of(REVENUE, List.of("no number")));

    // then
    assertThatThrownBy(() -> page.after(keys -> Integer.valueOf(keys.getFirst())))
        .isInstanceOf(HttpProblem.class);
  }

  private static void assertForeign(ListQuery query, String cursor) {
    assertThatThrownBy(() -> PageRequest.of(query, null, cursor))
        .isInstanceOfSatisfying(
            HttpProblem.class,
            p -> assertThat(p.getType()).isEqualTo(ProblemType.INVALID_CURSOR.uri()));
  }

  private static Page<Integer> part(List<Integer> all, PageRequest page) {
    Integer after = page.after(keys -> Integer.valueOf(keys.getFirst()));
    List<Integer> rows =
        all.stream().filter(n -> after == null || n > after).limit(page.rows()).toList();
    return page.page(rows, n -> List.of(n.toString()));
  }
}
