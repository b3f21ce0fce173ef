// SPDX-License-Identifier: Apache-2.0
package org.isnad.testsupport;

import io.quarkus.test.security.TestSecurity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The requests of the test are made by somebody who may do everything. */
@TestSecurity(
    user = "tester",
    roles = {"reader", "contributor", "reviewer", "admin"})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AsAdmin {}
