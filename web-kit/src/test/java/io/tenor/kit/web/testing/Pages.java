package io.tenor.kit.web.testing;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads lists to their ends. */
public final class Pages {

  private Pages() {}

  /** The items of all parts, in order. */
  public static List<Map<String, Object>> all(String path, Map<String, ?> query, int limit) {
    List<Map<String, Object>> items = new ArrayList<>();
    String cursor = null;
    do {
      JsonPath part = part(path, query, limit, cursor);
      items.addAll(part.getList("items"));
      cursor = part.getString("next");
    } while (cursor != null);
    return items;
  }

  private static JsonPath part(
      String path, Map<String, ?> query, int limit, @Nullable String cursor) {
    RequestSpecification request = As.partner().queryParams(query).queryParam("limit", limit);
    if (cursor != null) {
      request.queryParam("cursor", cursor);
    }
    return request.get(path).then().statusCode(200).extract().jsonPath();
  }
}
